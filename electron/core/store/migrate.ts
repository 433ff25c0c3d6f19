import type Database from 'better-sqlite3'
import { StoreError } from './store-error.ts'

/** One numbered change of one folder's tables; never edited after a release. */
export type Step = { readonly step: number; readonly name: string; readonly up: (db: Database.Database) => void }
/** The steps of one folder, numbered 1, 2, 3 … in order. */
export type FolderSteps = { readonly folder: string; readonly steps: readonly Step[] }

/**
 * Brings a store up to date: folders in the given order, each step in a transaction with its record.
 * `beforeFirst` runs once before anything changes in a store that has been used (a backup). Throws
 * StoreError `newer` for a store that a later program has written.
 */
export function migrate(
  db: Database.Database,
  folders: readonly FolderSteps[],
  at: number,
  beforeFirst: () => void,
): void {
  db.exec(
    'CREATE TABLE IF NOT EXISTS migration (folder TEXT NOT NULL, step INTEGER NOT NULL, at INTEGER NOT NULL, PRIMARY KEY (folder, step)) STRICT',
  )
  const doneOf = db.prepare<[string], { step: number }>('SELECT max(step) AS step FROM migration WHERE folder = ?')
  const record = db.prepare('INSERT INTO migration (folder, step, at) VALUES (?, ?, ?)')
  const pending = folders.flatMap(({ folder, steps }) => {
    const done = doneOf.get(folder)?.step ?? 0
    if (done > steps.length)
      throw new StoreError('newer', `${folder} is at step ${done}, this program knows ${steps.length}`)
    return steps.slice(done).map((step) => ({ folder, step, used: done > 0 }))
  })
  if (pending.some(({ used }) => used)) beforeFirst()
  for (const { folder, step } of pending) {
    db.transaction(() => {
      step.up(db)
      record.run(folder, step.step, at)
    }).immediate()
  }
}
