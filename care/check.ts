import type Database from 'better-sqlite3'
import { parseEntry } from './parse-entry.ts'
import { createEntryStore } from './sql/entry-store.ts'

/** Something that is not as it was written. `detail` is for people. */
export type Finding = {
  readonly store: 'playback' | 'dossier'
  readonly code: 'damaged' | 'broken-reference' | 'missing-track' | 'unreadable-entry'
  readonly detail: string
}

/** Both stores, open. */
export type Stores = { readonly playback: Database.Database; readonly dossier: Database.Database }

/**
 * What is wrong with the stores; nothing, when all is well. An open play is no finding: the next start
 * closes it. Nor is a play of a song that has left the library: its entry carries the title.
 */
export function checkStores({ playback, dossier }: Stores): Finding[] {
  return [
    ...findDamage('playback', playback),
    ...findBrokenReferences('playback', playback),
    ...findDamage('dossier', dossier),
    ...findUnreadable(dossier),
  ]
}

function findDamage(store: Finding['store'], db: Database.Database): Finding[] {
  return guarded(store, () =>
    db
      .prepare<[], { integrity_check: string }>('PRAGMA integrity_check')
      .all()
      .filter((row) => row.integrity_check !== 'ok')
      .map((row) => ({ store, code: 'damaged', detail: row.integrity_check })),
  )
}

function findBrokenReferences(store: Finding['store'], db: Database.Database): Finding[] {
  return guarded(store, () =>
    db
      .prepare<[], { table: string; rowid: number; parent: string }>('PRAGMA foreign_key_check')
      .all()
      .map(({ table, rowid, parent }) => ({
        store,
        code: parent === 'track' ? 'missing-track' : 'broken-reference',
        detail: `row ${rowid} of ${table} names a ${parent} that is not there`,
      })),
  )
}

function findUnreadable(dossier: Database.Database): Finding[] {
  return guarded('dossier', () => {
    const found: Finding[] = []
    for (const row of createEntryStore(dossier).newestFirst()) {
      try {
        parseEntry(row)
      } catch (thrown) {
        found.push({
          store: 'dossier',
          code: 'unreadable-entry',
          detail: thrown instanceof Error ? thrown.message : String(thrown),
        })
      }
    }
    return found
  })
}

/** A damaged store may refuse the question itself: that is an answer. */
function guarded(store: Finding['store'], find: () => Finding[]): Finding[] {
  try {
    return find()
  } catch (thrown) {
    if (!(thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('SQLITE_'))) throw thrown
    return [{ store, code: 'damaged', detail: thrown.message }]
  }
}
