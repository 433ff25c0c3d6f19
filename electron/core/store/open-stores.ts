import { join } from 'node:path'
import { openAccounts } from '../../../care/accounts.ts'
import { openBench } from '../../../care/bench.ts'
import { openBlocks } from '../../../care/blocks.ts'
import { openCards } from '../../../care/cards.ts'
import { openDossier } from '../../../care/dossier.ts'
import { openGifts } from '../../../care/gifts.ts'
import { openGuests } from '../../../care/guests.ts'
import { openHouseSettings } from '../../../care/house-settings.ts'
import { openInvitations } from '../../../care/invitations.ts'
import { openJournal } from '../../../care/journal.ts'
import { openLetterBox } from '../../../care/letter-box.ts'
import { openListEditor } from '../../../care/list-editor.ts'
import { openLists } from '../../../care/lists.ts'
import { openMoments } from '../../../care/moments.ts'
import { parseId } from '../../../care/parse-id.ts'
import { openPeople } from '../../../care/people.ts'
import { openResidents } from '../../../care/residents.ts'
import { openSharedStoryBox } from '../../../care/shared-stories.ts'
import { openSettings } from '../../../care/settings.ts'
import { openShownBoard } from '../../../care/shown-board.ts'
import { openSongBook } from '../../../care/song-book.ts'
import { openTrackUsers } from '../../../care/track-users.ts'
import { openCatalogue } from '../../../media/catalogue.ts'
import { openTogether } from '../../../care/together.ts'
import { openLibrary } from '../../../media/library.ts'
import { openReview } from '../../../media/review.ts'
import { openImports } from '../desk/import/imports.ts'
import { chooseListing } from '../desk/import/sticks.ts'
import { createStickWatch } from '../desk/import/watch-sticks.ts'
import { HOUSE_KEYS } from '../desk/house-state.ts'
import type { Log } from '../log.ts'
import type { Stores } from '../stores.ts'
import { choosePhonePlace, PHONE_PLACE } from './choose-phone-place.ts'
import { clearIfMarked, markForClearing } from './demo-clearing.ts'
import { furnishDemoHome } from './demo-home.ts'
import { furnishDemoLives } from './demo-lives.ts'
import { openHouse } from './house.ts'
import { lockDataFolder } from './lock.ts'
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
  const needs = { newId, now, origin: HOUSE_ORIGIN }
  const people = openPeople(house.playback, needs)
  const residents = openResidents(house.playback, needs)
  const lists = openLists(house.playback, needs)
  const listEditor = openListEditor(house.playback, { ...needs, lists })
  const blocks = openBlocks(house.playback, needs)
  const bench = openBench(house.playback, needs)
  const songBook = openSongBook(house.playback)
  const moments = openMoments(house.playback, needs)
  const invitations = openInvitations(house.playback, needs)
  const together = openTogether(house.playback, needs)
  const library = openLibrary(house.playback)
  const review = openReview(house.playback, needs)
  const { audio: audioDir, pictures: picturesDir } = house.paths
  const imports = openImports({ ...needs, library, review, bench, audioDir, picturesDir, log })
  const accounts = openAccounts(house.playback, needs)
  const houseSettings = openHouseSettings(house.playback, needs)
  const settings = openSettings(house.playback, needs)
  const shownBoard = openShownBoard(house.playback, needs)
  const folders = {
    data: dataDir,
    audio: house.paths.audio,
    pictures: house.paths.pictures,
    assets: options.assetsDir,
  }
  const furnish = async (): Promise<void> => {
    const { assetsDir } = options
    const demo = await furnishDemoHome({
      assetsDir,
      paths: house.paths,
      people,
      residents,
      settings,
      lists,
      blocks,
      library,
      newId,
      now,
      log,
      openDossier: () => openDossier({ disk: house.dossier, newId, now, placeId: parseId(HOUSE_ORIGIN) }),
    })
    using dossier = openDossier({ disk: house.dossier, newId, now, placeId: parseId(HOUSE_ORIGIN) })
    await furnishDemoLives({
      ...demo,
      dossier,
      shownBoard,
      moments,
      bench,
      folders,
      folder: join(assetsDir, 'demo'),
    })
    houseSettings.set(HOUSE_KEYS.demo, true)
  }
  if (house.isNew && options.kioskWindow && !isCleared) await furnish()
  const place = choosePhonePlace(people, options.placeName, houseSettings.get(PHONE_PLACE))
  const journal = openJournal({ dossier: house.dossier, playback: house.playback, newId, now, placeId: place.id })
  backUpBoth(house, log)
  const owned = opening.move()
  return {
    place,
    people,
    residents,
    lists,
    blocks,
    library,
    journal,
    placeStage: parsePlaceStage(settings.setting(place.id, PLACE_STAGE)),
    behaviour: settings.setting(place.id, 'behaviour'),
    notes: house.damaged.length > 0 ? ['store-damaged'] : [],
    doors: {
      placeId: place.id,
      accounts,
      houseSettings,
      people,
      residents,
      lists,
      listEditor,
      blocks,
      bench,
      songBook,
      moments,
      invitations,
      together,
      sharedStoryBox: openSharedStoryBox({ dossier: house.dossier, newId, now, placeId: place.id }),
      cards: openCards(house.playback, needs),
      guests: openGuests(house.playback, needs),
      gifts: openGifts(house.playback, needs),
      letterBox: openLetterBox({ dossier: house.dossier, newId, now, placeId: place.id }),
      shownBoard,
      settings,
      library,
      catalogue: openCatalogue(house.playback),
      review,
      trackUsers: openTrackUsers(house.playback),
      imports,
      sticks: createStickWatch(chooseListing(process.platform, process.env['DRAAISCHIJF_STICKS'])),
      folders,
      openDossier: () => openDossier({ disk: house.dossier, newId, now, placeId: place.id }),
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
