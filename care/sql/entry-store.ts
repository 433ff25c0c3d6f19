import type Database from 'better-sqlite3'
import type { EntryBodies, EntryKind } from '../entries.ts'
import type { EntryRow } from '../parse-entry.ts'

/** The dossier's one table: adding, and reading whole. */
export type EntryStore = {
  /** Adds an entry; returns false, and changes nothing, where one with this id is there. */
  add<K extends EntryKind>(entry: { id: string; at: number; place: string; kind: K; body: EntryBodies[K] }): boolean
  /** All entries, the last written first, read as far as the caller asks. */
  newestFirst(): IterableIterator<EntryRow>
  /** What was written after entry number `seq`, in the order of writing. */
  after(seq: number): IterableIterator<EntryRow>
}

export function createEntryStore(dossier: Database.Database): EntryStore {
  // Not `ON CONFLICT DO NOTHING`: the trigger against replacing speaks before the conflict does.
  const add = dossier.prepare<[EntryRowToAdd]>(
    `INSERT INTO entry (id, at, place, kind, body)
     SELECT @id, @at, @place, @kind, @body WHERE NOT EXISTS (SELECT 1 FROM entry WHERE id = @id)`,
  )
  const newestFirst = dossier.prepare<[], EntryRow>(
    'SELECT seq, id, at, place, kind, body FROM entry ORDER BY seq DESC',
  )
  const after = dossier.prepare<[number], EntryRow>(
    'SELECT seq, id, at, place, kind, body FROM entry WHERE seq > ? ORDER BY seq',
  )
  return {
    after: (seq) => after.iterate(seq),
    add: ({ body, ...entry }) => add.run({ ...entry, body: JSON.stringify(body) }).changes === 1,
    newestFirst: () => newestFirst.iterate(),
  }
}

type EntryRowToAdd = Omit<EntryRow, 'seq'>
