import Database from 'better-sqlite3'
import type { Entry, EntryBodies, EntryKind } from './entries.ts'
import { saving } from './errors.ts'
import type { EntryId, PlaceId } from './model.ts'
import { parseEntry, type EntryRow } from './parse-entry.ts'
import { parseId } from './parse-id.ts'
import { createFolds } from './dossier/folds.ts'
import { createEntryStore } from './sql/entry-store.ts'

//   entry on disk ──parse──▶ fold ──▶ tables in memory ◀── SQL of the front doors (stories, board, …)
//
// The file is a row of entries and nothing else; what is true now is worked out in memory while somebody who
// may read is logged in, and is gone when they leave.

/** The dossier, readable. It lives in memory until it is closed; every change is an entry on disk first. */
export type Dossier = {
  /** The tables as all entries so far make them, those of other writers included. Read only. */
  readonly tables: () => Database.Database
  /** Writes an entry and takes it into the tables. Throws `CareError('not-saved')` when the disk refuses. */
  readonly add: <K extends EntryKind>(kind: K, body: EntryBodies[K]) => EntryId
  readonly newId: () => string
  readonly now: () => number
} & Disposable

/** Reads the whole dossier from its open file, which stays its opener's. An entry that cannot be read is passed over. */
export function openDossier(needs: {
  readonly disk: Database.Database
  readonly newId: () => string
  readonly now: () => number
  readonly placeId: PlaceId
}): Dossier {
  const { disk, newId, now, placeId } = needs
  const entries = createEntryStore(disk)
  const memory = new Database(':memory:')
  const fold = createFolds(memory)
  let last = 0
  const catchUp = memory.transaction(() => {
    for (const row of entries.after(last)) {
      last = row.seq
      const entry = entryOrNull(row)
      if (entry !== null) fold(entry)
    }
  })
  catchUp()
  const tables = (): Database.Database => {
    catchUp()
    return memory
  }
  return {
    tables,
    add(kind, body) {
      const id = parseId<EntryId>(newId())
      saving(() => entries.add({ id, at: now(), place: placeId, kind, body }))
      catchUp()
      return id
    },
    newId,
    now,
    [Symbol.dispose]: () => void memory.close(),
  }
}

function entryOrNull(row: EntryRow): Entry | null {
  try {
    return parseEntry(row)
  } catch {
    return null // one damaged entry must not hide all others; checkStores tells of it
  }
}
