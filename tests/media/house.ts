import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { importFolder, type ImportOrder, type ImportResult } from '../../media/import.ts'
import { openLibrary, type Library } from '../../media/library.ts'
import type { TrackId } from '../../media/model.ts'
import { MEDIA_STEPS } from '../../media/steps.ts'
import { tone, wav } from './sound-files.ts'
import { tempDir } from './temp-dir.ts'

export type House = {
  readonly folder: string
  readonly audioDir: string
  readonly picturesDir: string
  readonly library: Library
  readonly bringIn: (order?: Partial<ImportOrder>) => Promise<ImportResult>
}

/** A house with an empty library, and a folder holding these files. */
export function houseWith(files: Readonly<Record<string, Uint8Array | string>>): House {
  const dir = tempDir()
  const music = tempDir(files)
  onTestFinished(() => {
    dir[Symbol.dispose]()
    music[Symbol.dispose]()
  })
  const db = new Database(':memory:')
  for (const step of MEDIA_STEPS) step.up(db)
  const library = openLibrary(db)
  const audioDir = join(dir.path, 'audio')
  const picturesDir = join(dir.path, 'pictures')
  let ids = 0
  const order = {
    folder: music.path,
    audioDir,
    picturesDir,
    library,
    newId: () => `0199b7a2-0000-7000-8000-${String(++ids).padStart(12, '0')}` as TrackId,
    now: () => 1_000,
    place: 'room-12',
  }
  return {
    folder: music.path,
    audioDir,
    picturesDir,
    library,
    bringIn: (change) => importFolder({ ...order, ...change }),
  }
}

/** file -> outcome, in the order of the findings. */
export function outcomes({ findings }: ImportResult): Record<string, string> {
  return Object.fromEntries(findings.map((finding) => [finding.file, finding.outcome]))
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
export const TULIPS = wav(tone({ seconds: 1, hz: 440 }))
export const SAND = wav(tone({ seconds: 1, hz: 550 }))
