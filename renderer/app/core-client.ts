import type { CoreApi, CoreEvents, Snapshot } from '../../electron/contract/api.ts'
import { AppError } from '../../electron/contract/errors.ts'
import type { Port } from '../../electron/contract/port.ts'
import { connect, type Calls } from '../../electron/contract/rpc.ts'
import type { Sounding } from '../../electron/contract/sound.ts'

/** What is done with each fact. */
export type Hearing = { readonly [K in keyof CoreEvents]: (value: CoreEvents[K]) => void }

export type CoreClient = {
  /** A core can be reached here; the connection before it is given up. */
  newCore(port: Port): void
  /** The core's process ended: waiting calls reject. */
  coreGone(): void
  /** Asks the core that is there; rejects with `unavailable` where none is. */
  ask<T>(question: (core: Calls<CoreApi>) => Promise<T>): Promise<T>
}

/** How long to wait before asking a core again that could not tell its picture, ms. */
const AGAIN_MS = 2_000

/**
 * The current connection to the core. Each new one begins with `attach` (with what is sounding here), then
 * `attached` gets the whole picture and `hearing` each fact after it, in the port's own callback.
 */
export function createCoreClient(wiring: {
  readonly hearing: Hearing
  readonly sounding: () => Sounding | null
  readonly attached: (snapshot: Snapshot, core: Calls<CoreApi>) => void
}): CoreClient {
  const { hearing, sounding, attached } = wiring
  let current: { readonly calls: Calls<CoreApi>; close(): void } | null = null

  const attach = async (connection: NonNullable<typeof current>): Promise<void> => {
    try {
      const snapshot = await connection.calls.attach({ sounding: sounding() })
      if (connection === current) attached(snapshot, connection.calls)
    } catch (thrown) {
      const gone = thrown instanceof AppError && thrown.code === 'unavailable'
      if (!gone && connection === current) setTimeout(() => void attach(connection), AGAIN_MS)
    }
  }

  const leave = (): void => {
    current?.close()
    current = null
  }

  return {
    newCore: (port) => {
      leave()
      const hear = <K extends keyof CoreEvents>(event: K, value: CoreEvents[K]): void => hearing[event](value)
      current = connect<CoreApi, CoreEvents>(port, hear)
      void attach(current) // attach settles each failure itself
    },
    coreGone: leave,
    ask: (question) =>
      current ? question(current.calls) : Promise.reject(new AppError('unavailable', 'the core is not there')),
  }
}
