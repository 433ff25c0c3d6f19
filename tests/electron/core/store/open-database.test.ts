import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FolderSteps } from '../../../../electron/core/store/migrate.ts'
import { backUp, openDatabase, openToRead } from '../../../../electron/core/store/open-database.ts'
import { lockDataFolder } from '../../../../electron/core/store/lock.ts'

const NOTES: FolderSteps = {
  folder: 'notes',
  steps: [{ step: 1, name: 'note', up: (db) => db.exec('CREATE TABLE note (text TEXT NOT NULL) STRICT') }],
}
const MORE: FolderSteps = {
  folder: 'notes',
  steps: [...NOTES.steps, { step: 2, name: 'stars', up: (db) => db.exec('ALTER TABLE note ADD COLUMN stars INTEGER') }],
}

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draaischijf-store-'))
  path = join(folder, 'kiosk.sqlite')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (db: Database.Database, text: string): void =>
  void db.prepare('INSERT INTO note (text) VALUES (?)').run(text)
const notes = (db: Database.Database): unknown[] => db.prepare('SELECT text FROM note ORDER BY rowid').pluck().all()

describe('a store', () => {
  test('is durable at every commit and holds foreign keys', () => {
    const { db } = openDatabase(path, [NOTES], 1)
    expect([
      db.pragma('journal_mode', { simple: true }),
      db.pragma('synchronous', { simple: true }),
      db.pragma('foreign_keys', { simple: true }),
    ]).toEqual(['wal', 2, 1])
    db.close()
  })

  test('is brought up to date once, with a copy made before', () => {
    const first = openDatabase(path, [NOTES], 1).db
    write(first, 'before')
    first.close()
    const { db } = openDatabase(path, [MORE], 2)
    expect(db.prepare('SELECT folder, step, at FROM migration ORDER BY step').raw().all()).toEqual([
      ['notes', 1, 1],
      ['notes', 2, 2],
    ])
    db.close()
    const copy = openToRead(join(folder, 'backup', 'kiosk.sqlite'))
    expect(notes(copy)).toEqual(['before'])
    expect(copy.prepare('SELECT max(step) FROM migration').pluck().get()).toBe(1)
    copy.close()
    openDatabase(path, [MORE], 3).db.close()
  })

  test('a step that fails leaves nothing of itself', () => {
    const broken: FolderSteps = {
      folder: 'notes',
      steps: [
        ...NOTES.steps,
        {
          step: 2,
          name: 'half',
          up: (db) => {
            db.exec('CREATE TABLE half (x TEXT) STRICT')
            throw new Error('power')
          },
        },
      ],
    }
    openDatabase(path, [NOTES], 1).db.close()
    expect(() => openDatabase(path, [broken], 2)).toThrow('power')
    const { db } = openDatabase(path, [NOTES], 3)
    expect(db.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'half'").pluck().get()).toBe(0)
    db.close()
  })

  test('of a newer program is refused and left alone', () => {
    openDatabase(path, [MORE], 1).db.close()
    expect(() => openDatabase(path, [NOTES], 2)).toThrow(expect.objectContaining({ code: 'newer' }))
    expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual([])
  })
})

describe('a damaged store', () => {
  const damage = (): void => writeFileSync(path, Buffer.alloc(8192, 'this is no database '))

  test('is put aside, and the last good copy takes its place', () => {
    const first = openDatabase(path, [NOTES], 1).db
    write(first, 'kept')
    backUp(first, path)
    first.close()
    damage()
    const opened = openDatabase(path, [NOTES], 2)
    expect(notes(opened.db)).toEqual(['kept'])
    expect(opened.damaged).toBe(`${path}.damaged-2`)
    expect(readdirSync(folder)).toContain('kiosk.sqlite.damaged-2')
    opened.db.close()
  })

  test('without a copy gives an empty store rather than none', () => {
    damage()
    const opened = openDatabase(path, [NOTES], 2)
    expect(notes(opened.db)).toEqual([])
    expect(opened.restored).toBe(false)
    opened.db.close()
  })

  test('with a damaged copy too still opens', () => {
    openDatabase(path, [NOTES], 1).db.close()
    const good = new Database(path)
    backUp(good, path)
    good.close()
    damage()
    writeFileSync(join(folder, 'backup', 'kiosk.sqlite'), 'nothing good either')
    const opened = openDatabase(path, [NOTES], 2)
    expect(notes(opened.db)).toEqual([])
    opened.db.close()
  })

  test('whose middle pages were overwritten is noticed at the start', () => {
    const first = openDatabase(path, [NOTES], 1).db
    for (let count = 0; count < 2_000; count += 1) write(first, `note ${count} ${'x'.repeat(200)}`)
    first.pragma('wal_checkpoint(TRUNCATE)')
    first.close()
    const whole = new Database(path)
    const pages = Number(whole.pragma('page_count', { simple: true }))
    whole.close()
    const bytes = Buffer.alloc(4096 * Math.min(20, pages - 4), 0xaa)
    const file = new Database(path)
    file.close()
    overwrite(path, 4096 * 2, bytes)
    const opened = openDatabase(path, [NOTES], 2)
    expect(opened.damaged).not.toBeNull()
    opened.db.close()
  })
})

test('a folder where no file can be made is refused with a code', () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  expect(() => openDatabase(join(file, 'kiosk.sqlite'), [NOTES], 1)).toThrow()
})

describe('the lock of a data folder', () => {
  test('is had by one at a time, and let go', () => {
    const first = lockDataFolder(folder)
    expect(() => lockDataFolder(folder)).toThrow(expect.objectContaining({ code: 'in-use' }))
    first[Symbol.dispose]()
    lockDataFolder(folder)[Symbol.dispose]()
  })
})

function overwrite(file: string, offset: number, bytes: Buffer): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, bytes, 0, bytes.length, offset)
  closeSync(handle)
}
