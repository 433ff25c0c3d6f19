import { join } from 'node:path'
import type { Dossier } from '../../../care/dossier.ts'
import type { Doors } from '../desk/doors.ts'
import { HOUSE_KEYS } from '../desk/house-state.ts'
import type { Log } from '../log.ts'
import { furnishDemoHome } from './demo-home.ts'
import { furnishDemoLives } from './demo-lives.ts'
import type { HousePaths } from './house.ts'
import type { FrontDoors } from './open-doors.ts'

/** Makes an empty house the demo home: its people, their songs, and what was told of them. */
export async function furnishDemo(house: {
  readonly doors: FrontDoors
  readonly paths: HousePaths
  readonly folders: Doors['folders']
  readonly openDossier: () => Dossier
  readonly newId: () => string
  readonly now: () => number
  readonly log: Log
}): Promise<void> {
  const { doors, paths, folders, openDossier, newId, now, log } = house
  const home = await furnishDemoHome({ ...doors, assetsDir: folders.assets, paths, newId, now, log, openDossier })
  using dossier = openDossier()
  await furnishDemoLives({ ...doors, ...home, dossier, folders, folder: join(folders.assets, 'demo') })
  doors.houseSettings.set(HOUSE_KEYS.demo, true)
}
