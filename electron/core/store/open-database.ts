import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { migrate, type FolderSteps } from './migrate.ts'
import { sqliteCode, StoreError } from './store-error.ts'

/** A store as it was opened. `damaged`: the old file lies aside under this path, and this one took its place. */
export type OpenedDatabase = {
  readonly db: Database.Database
  readonly damaged: string | null
  readonly restored: boolean
}

/**
 * Opens one SQLite file: WAL, durable at every commit (people pull plugs), foreign keys on, checked and
 * migrated. A damaged file is never written again: it is put aside and the last good copy takes its
 * place, or an empty store where there is none. Throws StoreError `newer` or `not-writable`.
 */
export function openDatabase(path: string, folders: readonly FolderSteps[], at: number): OpenedDatabase {
  try {
    return { db: openChecked(path, folders, at), damaged: null, restored: false }
  } catch (thrown) {
    if (!isDamage(thrown)) throw asStoreError(thrown, path)
    const aside = putAside(path, at)
    const backup = backupPath(path)
    let restored = false
    if (existsSync(backup)) {
      restored = restore(backup, path)
    }
    try {
      return { db: openChecked(path, folders, at), damaged: aside, restored }
    } catch (second) {
      throw asStoreError(second, path)
    }
  }
}

/** Opens a store to read only, beside a running kiosk. */
export function openToRead(path: string): Database.Database {
  const db = new Database(path, { readonly: true, fileMustExist: true })
  db.pragma('query_only = ON')
  return db
}

/** Makes the copy that a damaged store is mended from; whole or not there. */
export function backUp(db: Database.Database, path: string): void {
  const backup = backupPath(path)
  mkdirSync(dirname(backup), { recursive: true })
  rmSync(`${backup}.new`, { force: true })
  db.prepare('VACUUM INTO ?').run(`${backup}.new`)
  renameSync(`${backup}.new`, backup)
}

const backupPath = (path: string): string => join(dirname(path), 'backup', basename(path))

function openChecked(path: string, folders: readonly FolderSteps[], at: number): Database.Database {
  const db = new Database(path, { timeout: 2_000 })
  try {
    db.pragma('journal_mode = WAL')
    db.pragma('synchronous = FULL')
    db.pragma('foreign_keys = ON')
    const [found] = db.pragma('quick_check(1)') as { quick_check: string }[]
    if (found?.quick_check !== 'ok') throw new StoreError('damaged', found?.quick_check ?? 'no answer')
    migrate(db, folders, at, () => backUp(db, path))
    return db
  } catch (thrown) {
    db.close()
    throw thrown
  }
}

function restore(backup: string, path: string): boolean {
  const db = new Database(backup, { readonly: true, fileMustExist: true })
  try {
    const [found] = db.pragma('quick_check(1)') as { quick_check: string }[]
    if (found?.quick_check !== 'ok') return false
    db.prepare('VACUUM INTO ?').run(path)
    return true
  } catch (thrown) {
    if (sqliteCode(thrown) === null) throw thrown
    rmSync(path, { force: true })
    return false
  } finally {
    db.close()
  }
}

/** Moves the file and its journals away under one name, to be looked at later. */
function putAside(path: string, at: number): string {
  const aside = `${path}.damaged-${at}`
  for (const end of ['', '-wal', '-shm']) if (existsSync(path + end)) renameSync(path + end, aside + end)
  return aside
}

function isDamage(thrown: unknown): boolean {
  const code = sqliteCode(thrown)
  return (
    (thrown instanceof StoreError && thrown.code === 'damaged') ||
    code === 'SQLITE_NOTADB' ||
    code?.startsWith('SQLITE_CORRUPT') === true
  )
}

function asStoreError(thrown: unknown, path: string): unknown {
  const code = sqliteCode(thrown)
  if (thrown instanceof StoreError || code === null) return thrown
  return new StoreError('not-writable', `${path} cannot be opened or written (${code})`, { cause: thrown })
}
