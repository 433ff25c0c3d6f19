import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import { CARE_DOSSIER_STEPS, CARE_PLAYBACK_STEPS } from '../../../care/steps.ts'
import { MEDIA_STEPS } from '../../../media/steps.ts'
import { openDatabase } from './open-database.ts'

/** Where everything of one house lies. */
export type HousePaths = {
  readonly playback: string
  readonly dossier: string
  readonly audio: string
  readonly pictures: string
}

/** Both stores of a data folder, checked and brought up to date; `damaged` names files that were put aside. */
export type House = {
  readonly paths: HousePaths
  readonly playback: Database.Database
  readonly dossier: Database.Database
  readonly isNew: boolean
  readonly damaged: readonly string[]
} & Disposable

export function housePaths(dataDir: string): HousePaths {
  return {
    playback: join(dataDir, 'kiosk.sqlite'),
    dossier: join(dataDir, 'dossier.sqlite'),
    audio: join(dataDir, 'audio'),
    pictures: join(dataDir, 'pictures'),
  }
}

/** Opens the stores of a data folder, making them where there are none. Throws StoreError. */
export function openHouse(dataDir: string, at: number): House {
  const paths = housePaths(dataDir)
  for (const folder of [dataDir, paths.audio, paths.pictures]) mkdirSync(folder, { recursive: true })
  const isNew = !existsSync(paths.playback)
  const playback = openDatabase(
    paths.playback,
    [
      { folder: 'media', steps: MEDIA_STEPS },
      { folder: 'care', steps: CARE_PLAYBACK_STEPS },
    ],
    at,
  )
  try {
    const dossier = openDatabase(paths.dossier, [{ folder: 'care', steps: CARE_DOSSIER_STEPS }], at)
    return {
      paths,
      isNew,
      playback: playback.db,
      dossier: dossier.db,
      damaged: [playback.damaged, dossier.damaged].filter((path) => path !== null),
      [Symbol.dispose]: () => {
        dossier.db.close()
        playback.db.close()
      },
    }
  } catch (thrown) {
    playback.db.close()
    throw thrown
  }
}
