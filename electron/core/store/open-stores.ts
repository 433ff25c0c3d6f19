import { openBlocks } from '../../../care/blocks.ts'
import { openJournal } from '../../../care/journal.ts'
import { openLists } from '../../../care/lists.ts'
import { openPeople } from '../../../care/people.ts'
import { openSettings } from '../../../care/settings.ts'
import { openLibrary } from '../../../media/library.ts'
import type { Log } from '../log.ts'
import type { Stores } from '../stores.ts'
import { choosePhonePlace } from './choose-phone-place.ts'
import { furnishDemoHome } from './demo-home.ts'
import { openHouse } from './house.ts'
import { lockDataFolder } from './lock.ts'
import { backUp } from './open-database.ts'

/** The place of origin of rows that were made before a place was chosen. */
const HOUSE_ORIGIN = 'house'

/**
 * Opens a data folder for the kiosk: this process alone from now on. A folder without a house is furnished
 * with the demo home first. Throws StoreError and UnknownPlaceError; then nothing stays open.
 */
export async function openStores(options: {
  readonly dataDir: string
  readonly assetsDir: string
  readonly placeName: string | null
  readonly now: () => number
  readonly newId: () => string
  readonly log: Log
}): Promise<Stores> {
  const { dataDir, now, newId, log } = options
  using opening = new DisposableStack()
  opening.use(lockDataFolder(dataDir))
  const house = opening.use(openHouse(dataDir, now()))
  for (const path of house.damaged) log('store damaged, put aside', { path })
  const needs = { newId, now, origin: HOUSE_ORIGIN }
  const people = openPeople(house.playback, needs)
  const lists = openLists(house.playback, needs)
  const blocks = openBlocks(house.playback, needs)
  const library = openLibrary(house.playback)
  if (house.isNew) {
    await furnishDemoHome({
      assetsDir: options.assetsDir,
      paths: house.paths,
      people,
      lists,
      blocks,
      library,
      newId,
      now,
      log,
    })
  }
  const place = choosePhonePlace(people, options.placeName)
  const journal = openJournal({ dossier: house.dossier, playback: house.playback, newId, now, placeId: place.id })
  const settings = openSettings(house.playback, needs)
  backUpBoth(house, log)
  const owned = opening.move()
  return {
    place,
    people,
    lists,
    blocks,
    library,
    journal,
    behaviour: settings.setting(place.id, 'behaviour'),
    notes: house.damaged.length > 0 ? ['store-damaged'] : [],
    [Symbol.asyncDispose]: async () => owned.dispose(),
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
