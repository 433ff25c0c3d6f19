import { AppError } from '../../../electron/contract/errors.ts'
import type { DeskApi, DeskEvents, ImportProgress } from '../../../electron/contract/desk/desk-api.ts'
import type { DeskState } from '../../../electron/contract/desk/desk-state.ts'
import type { TrackId } from '../../../media/model.ts'
import type { Port } from '../../../electron/contract/port.ts'
import { connect, type Calls } from '../../../electron/contract/rpc.ts'
import { createStore, type Store } from '../../app/store.ts'

/** What the core has told this page. */
export type DeskFacts = {
  readonly desk: DeskState | null
  /** The core's process has gone and is being started again. */
  readonly isAway: boolean
  /** Rises with each change in the house: what is on the screen is read again. */
  readonly changedAt: number
  readonly importing: ImportProgress | null
  /** The song that is tried on this program's phone. */
  readonly trying: TrackId | null
}

export type DeskClient = {
  readonly facts: Store<DeskFacts>
  /** Asks the core that is there. Rejects with `AppError`; `unavailable` where none is. */
  ask<K extends keyof DeskApi>(method: K, args: Parameters<DeskApi[K]>[0]): Promise<ReturnType<DeskApi[K]>>
  newCore(port: Port): void
  coreGone(): void
}

/** The workspace's connection to the core; each new core is asked first who is logged in and what holds for the house. */
export function createDeskClient(): DeskClient {
  const facts = createStore<DeskFacts>({ desk: null, isAway: true, changedAt: 0, importing: null, trying: null })
  let current: { readonly calls: Calls<DeskApi>; close(): void } | null = null
  const leave = (): void => {
    current?.close()
    current = null
    facts.set((value) => ({ ...value, isAway: true, importing: null, trying: null }))
  }
  const begin = async (connection: NonNullable<typeof current>): Promise<void> => {
    const desk = await connection.calls.deskState({})
    if (connection !== current) return
    facts.set((value) => ({ ...value, desk, isAway: false, changedAt: value.changedAt + 1 }))
  }
  const hear = <K extends keyof DeskEvents>(event: K, told: DeskEvents[K]): void => {
    if (event === 'changed') facts.set((value) => ({ ...value, changedAt: value.changedAt + 1 }))
    else facts.set((value) => ({ ...value, [event]: told }))
  }
  return {
    facts,
    ask: (method, args) => {
      if (current === null) return Promise.reject(new AppError('unavailable', 'the core is not there'))
      const call = current.calls[method] as (told: typeof args) => Promise<never> // the contract names what comes back
      return call(args)
    },
    newCore: (port) => {
      leave()
      current = connect<DeskApi, DeskEvents>(port, hear)
      begin(current).catch(() => undefined) // the core went away again: its successor is asked
    },
    coreGone: leave,
  }
}
