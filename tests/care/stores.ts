import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CARE_DOSSIER_STEPS, CARE_PLAYBACK_STEPS, type Step } from '../../care/steps.ts'
import { parseId } from '../../care/parse-id.ts'
import type { TrackId } from '../../media/model.ts'
import { MEDIA_STEPS } from '../../media/steps.ts'

/** Two real stores in a folder of their own, with a clock that stands until it is told and ids that count. */
export type TestStores = Disposable & {
  readonly playback: Database.Database
  readonly dossier: Database.Database
  readonly clock: { at: number }
  readonly newId: () => string
  readonly now: () => number
  readonly origin: string
  readonly track: (name: string) => TrackId
}

export function openStores(): TestStores {
  const dir = mkdtempSync(join(tmpdir(), 'care-'))
  const playback = openStore(join(dir, 'kiosk.sqlite'))
  const dossier = openStore(join(dir, 'dossier.sqlite'))
  build(playback, MEDIA_STEPS)
  build(playback, CARE_PLAYBACK_STEPS)
  build(dossier, CARE_DOSSIER_STEPS)
  const addTrack = playback.prepare(
    `INSERT OR IGNORE INTO track (id, kind, title, short_title, rights_basis, content_hash, file, size_bytes, added_at, origin_place)
     VALUES (@name, 'song', @name, @name, 'unknown', @contentHash, @file, 1, 0, 'test')`,
  )
  const clock = { at: 1_800_000_000_000 }
  let count = 0
  return {
    playback,
    dossier,
    clock,
    newId: () => `id-${(count += 1)}`,
    now: () => clock.at,
    origin: 'test',
    track(name) {
      const contentHash = createHash('sha256').update(name).digest('hex')
      addTrack.run({ name, contentHash, file: `${contentHash}.ogg` })
      return parseId<TrackId>(name)
    },
    [Symbol.dispose]() {
      playback.close()
      dossier.close()
      rmSync(dir, { recursive: true })
    },
  }
}

function openStore(path: string): Database.Database {
  const db = new Database(path)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.pragma('foreign_keys = ON')
  return db
}

function build(db: Database.Database, steps: readonly Step[]): void {
  for (const step of steps) db.transaction(() => step.up(db))()
}
