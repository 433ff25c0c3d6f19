import { mkdirSync } from 'node:fs'
import Database from 'better-sqlite3'
import { join } from 'node:path'
import { sqliteCode, StoreError } from './store-error.ts'

/**
 * Takes a data folder for this process alone. The lock is SQLite's own on a file of its own: the system
 * lets go of it when the process dies, however it dies. Throws StoreError `in-use`, and what the file
 * system says of a folder that cannot be made.
 */
export function lockDataFolder(dataDir: string): Disposable {
  mkdirSync(dataDir, { recursive: true })
  const db = new Database(join(dataDir, 'in-use.lock'), { timeout: 0 })
  try {
    db.pragma('journal_mode = DELETE')
    db.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    db.close()
    const busy = sqliteCode(cause)?.startsWith('SQLITE_BUSY') === true
    throw busy ? new StoreError('in-use', `${dataDir} is in use`, { cause }) : cause
  }
  return { [Symbol.dispose]: () => void db.close() }
}
