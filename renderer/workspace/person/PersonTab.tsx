import type { ReactNode } from 'react'
import type { ResidentId } from '../../../care/model.ts'

export function PersonTab(_: { residentId: ResidentId }): ReactNode {
  return <main className="page" data-testid="PersonTab" />
}
