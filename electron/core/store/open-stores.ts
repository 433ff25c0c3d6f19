import { openDossier } from '../../../care/dossier.ts'
import { openJournal } from '../../../care/journal.ts'
import { openLetterBox } from '../../../care/letter-box.ts'
import type { PlaceId } from '../../../care/model.ts'
import { parseId } from '../../../care/parse-id.ts'
import { openGroupStoryBox } from '../../../care/group-stories.ts'
import { openImports } from '../desk/import/imports.ts'
import { chooseListing } from '../desk/import/sticks.ts'
import { createStickWatch } from '../desk/import/watch-sticks.ts'
import type { Log } from '../log.ts'
import type { Stores } from '../stores.ts'
import { choosePhonePlace, PHONE_PLACE } from './choose-phone-place.ts'
import { clearIfMarked, markForClearing } from './demo-clearing.ts'
import { furnishDemo } from './furnish-demo.ts'
import { openHouse } from './house.ts'
import { lockDataFolder } from './lock.ts'
import { openDoors } from './open-doors.ts'
import { parsePlaceStage, PLACE_STAGE } from './place-stage.ts'
import { backUp } from './open-database.ts'

/** The place of origin of rows that were made before a place was chosen. */
const HOUSE_ORIGIN = 'house'

/**
 * Opens a data folder: this process alone from now on. A folder without a house is furnished with the demo home
 * first where a kiosk is to play from it. Throws StoreError and UnknownPlaceError; then nothing stays open.
 */
export async function openStores(options: {
  readonly dataDir: string
  readonly assetsDir: string
  readonly placeName: string | null
  /** False on a desk PC: an empty house stays empty, for the first-run assistant. */
  readonly kioskWindow: boolean
  readonly now: () => number
  readonly newId: () => string
  readonly log: Log
}): Promise<Stores> {
  const { dataDir, now, newId, log } = options
  using opening = new DisposableStack()
  opening.use(lockDataFolder(dataDir))
  const isCleared = clearIfMarked(dataDir)
  const house = opening.use(openHouse(dataDir, now()))
  for (const path of house.damaged) log('store damaged, put aside', { path })
  const doors = openDoors(house, { newId, now, origin: HOUSE_ORIGIN })
  const { people, residents, lists, blocks, library, settings, houseSettings } = doors
  const { audio, pictures } = house.paths
  const folders = { data: dataDir, audio, pictures, assets: options.assetsDir }
  const readDossier = (placeId: PlaceId) => openDossier({ disk: house.dossier, newId, now, placeId })
  const furnish = (): Promise<void> => {
    const openIt = () => readDossier(parseId(HOUSE_ORIGIN))
    return furnishDemo({ doors, paths: house.paths, folders, openDossier: openIt, newId, now, log })
  }
  if (house.isNew && options.kioskWindow && !isCleared) await furnish()
  const place = choosePhonePlace(people, options.placeName, houseSettings.get(PHONE_PLACE))
  const atPlace = { dossier: house.dossier, newId, now, placeId: place.id }
  const imports = openImports({
    ...doors,
    newId,
    now,
    origin: HOUSE_ORIGIN,
    audioDir: audio,
    picturesDir: pictures,
    log,
  })
  backUpBoth(house, log)
  const owned = opening.move()
  return {
    place,
    people,
    residents,
    lists,
    blocks,
    library,
    journal: openJournal({ ...atPlace, playback: house.playback }),
    placeStage: parsePlaceStage(settings.setting(place.id, PLACE_STAGE)),
    behaviour: settings.setting(place.id, 'behaviour'),
    notes: house.damaged.length > 0 ? ['store-damaged'] : [],
    doors: {
      ...doors,
      placeId: place.id,
      groupStoryBox: openGroupStoryBox(atPlace),
      letterBox: openLetterBox(atPlace),
      imports,
      sticks: createStickWatch(chooseListing(process.platform, process.env['DRAAISCHIJF_STICKS'])),
      folders,
      openDossier: () => readDossier(place.id),
      demo: { furnish, clear: () => markForClearing(dataDir) },
    },
    [Symbol.asyncDispose]: async () => {
      await imports[Symbol.asyncDispose]()
      owned.dispose()
    },
  }
}

/** Both stores were checked a moment ago: the copies to mend from are made of good ones. */
function backUpBoth({ playback, dossier, paths }: ReturnType<typeof openHouse>, log: Log): void {
  try {
    backUp(playback, paths.playback)
    backUp(dossier, paths.dossier)
  } catch (thrown) {
    log('no backup', { cause: thrown instanceof Error ? thrown.message : String(thrown) })
  }
}
