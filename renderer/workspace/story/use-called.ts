import type { ResidentId } from '../../../care/model.ts'
import { useCall } from '../app/use-call.ts'

/** What a resident is called on a page about them; empty until it is known. */
export function useCalled(residentId: ResidentId): string {
  const card = useCall('residentCard', { residentId })
  return card ? card.calledAs || card.name : ''
}
