import type { DeskState, Login } from '../../../electron/contract/desk/desk-state.ts'
import { useStore } from '../../app/store.ts'
import { useDeskParts } from './desk-context.ts'
import type { Screen } from './screen.ts'

/** The house and who is at work. Only for screens behind the lock: there it is always known. */
export function useDesk(): DeskState {
  const desk = useStore(useDeskParts().client.facts, (facts) => facts.desk)
  if (desk === null) throw new Error('the core has not told of the house yet')
  return desk
}

/** Who is at work here. */
export function useLogin(): Login {
  const { login } = useDesk()
  if (login === null) throw new Error('nobody is logged in')
  return login
}

/** The way to another screen. */
export function useGo(): (screen: Screen) => void {
  const { screen } = useDeskParts()
  return (to) => screen.set(() => to)
}
