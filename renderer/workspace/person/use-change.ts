import type { DeskApi } from '../../../electron/contract/desk/desk-api.ts'
import type { PersonPage } from '../../../electron/contract/desk/person-calls.ts'
import { useOrder } from '../app/use-order.ts'

type Change = Parameters<DeskApi['changePerson']>[0]

/** Changes something of a person at once; it can be taken back. */
export function useChange(person: PersonPage): (to: Change['to'], what?: Change['what']) => void {
  const order = useOrder()
  return (to, what = 'resident-changed') => void order('changePerson', { residentId: person.id, what, to })
}
