import type { CoreApi, JournalRowView } from '../../../electron/contract/api.ts'
import { AppError } from '../../../electron/contract/errors.ts'
import type { Port } from '../../../electron/contract/port.ts'
import type { Calls } from '../../../electron/contract/rpc.ts'
import { createStore, type Store } from '../../app/store.ts'

/** How many lines are fetched at once. */
const PAGE = 100

export type JournalState = {
  /** Newest first; null until the first page was read. */
  readonly rows: readonly JournalRowView[] | null
  /** From where older lines can be read; null where there are none. */
  readonly older: number | null
  /** No core answers at this moment. */
  readonly isAway: boolean
  /** Somebody can log in by now: reading is behind that, in the workspace. */
  readonly isLocked?: true
}

export type JournalReading = {
  readonly state: Store<JournalState>
  /** A core can be reached: the journal is read from its newest line. */
  newCore(port: Port): void
  coreGone(): void
  readOlder(): void
}

/** What has been read of the journal, page by page. `connect` makes calls of a port. */
export function createJournalReading(connect: (port: Port) => Calls<Pick<CoreApi, 'journal'>>): JournalReading {
  const state = createStore<JournalState>({ rows: null, older: null, isAway: true })
  let core: Calls<Pick<CoreApi, 'journal'>> | null = null

  const read = async (before: number | null, known: readonly JournalRowView[]): Promise<void> => {
    const asked = core
    if (asked === null) return
    try {
      const { rows, next } = await asked.journal({ before, limit: PAGE })
      if (asked === core) state.set(() => ({ rows: [...known, ...rows], older: next, isAway: false }))
    } catch (thrown) {
      if (thrown instanceof AppError && thrown.code === 'locked')
        return state.set(() => ({ rows: null, older: null, isAway: false, isLocked: true }))
      state.set((now) => ({ ...now, isAway: true })) // whatever else went wrong, the reader can only wait for the next core
    }
  }

  return {
    state,
    newCore: (port) => {
      core = connect(port)
      void read(null, []) // read settles its own failure
    },
    coreGone: () => {
      core = null
      state.set((now) => ({ ...now, isAway: true }))
    },
    readOlder: () => {
      const { older, rows } = state.get()
      void read(older, rows ?? []) // as above
    },
  }
}
