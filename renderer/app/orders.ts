import type { CoreApi } from '../../electron/contract/api.ts'
import type { Calls } from '../../electron/contract/rpc.ts'
import { AppError } from '../../electron/contract/errors.ts'
import type { CoreClient } from './core-client.ts'
import type { HeldStop } from './held-stop.ts'

type Order<K extends keyof CoreApi> = (...args: Parameters<CoreApi[K]>) => void

/** What hands at the kiosk may ask for. Nothing waits for an answer: the answer is a changed screen. */
export type Orders = {
  readonly [
    K in
      | 'press'
      | 'virtualHorn'
      | 'stop'
      | 'block'
      | 'react'
      | 'setSeen'
      | 'undo'
      | 'closeTile'
      | 'chooseResident'
      | 'beginTogether'
      | 'goTogether'
  ]: Order<K>
} & {
  /** Somebody read that a tap was not kept. */
  readonly dismissNotSaved: () => void
}

/** The orders over a connection that may be away for a moment. A tap that is lost says so, music always stops. */
export function createOrders(wiring: {
  readonly ask: CoreClient['ask']
  readonly heldStop: HeldStop
  readonly setNotSaved: (notSaved: boolean) => void
}): Orders {
  const { ask, heldStop, setNotSaved } = wiring
  const lost = (): void => setNotSaved(true)
  // A press, a closed tile or an expired undo that finds no core has nothing to tell: the same screen stays.
  const unheard = (): void => undefined
  const send = (question: (core: Calls<CoreApi>) => Promise<unknown>, failed: (thrown: unknown) => void): void => {
    ask(question).catch(failed)
  }
  const isAway = (thrown: unknown): boolean => thrown instanceof AppError && thrown.code === 'unavailable'

  return {
    press: (args) => send((core) => core.press(args), unheard),
    virtualHorn: (args) => send((core) => core.virtualHorn(args), unheard),
    stop: () =>
      send(
        (core) => core.stop(),
        () => heldStop.hold('stop'),
      ),
    block: () =>
      send(
        (core) => core.block(),
        (thrown) => {
          if (isAway(thrown)) heldStop.hold('block')
          else lost()
        },
      ),
    react: (args) => send((core) => core.react(args), lost),
    setSeen: (args) => send((core) => core.setSeen(args), lost),
    undo: () => send((core) => core.undo(), unheard),
    closeTile: () => send((core) => core.closeTile(), unheard),
    chooseResident: (args) => send((core) => core.chooseResident(args), unheard),
    beginTogether: () => send((core) => core.beginTogether(), unheard),
    goTogether: (args) => send((core) => core.goTogether(args), unheard),
    dismissNotSaved: () => {
      setNotSaved(false)
      send((core) => core.closeTile(), unheard)
    },
  }
}
