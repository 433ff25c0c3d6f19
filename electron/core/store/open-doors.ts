import { openAccounts } from '../../../care/accounts.ts'
import { openBench } from '../../../care/bench.ts'
import { openBlocks } from '../../../care/blocks.ts'
import { openCards } from '../../../care/cards.ts'
import { openGifts } from '../../../care/gifts.ts'
import { openGuests } from '../../../care/guests.ts'
import { openHouseSettings } from '../../../care/house-settings.ts'
import { openInvitations } from '../../../care/invitations.ts'
import { openListEditor } from '../../../care/list-editor.ts'
import { openLists } from '../../../care/lists.ts'
import { openMoments } from '../../../care/moments.ts'
import { openPeople, type StoreNeeds } from '../../../care/people.ts'
import { openResidents } from '../../../care/residents.ts'
import { openSettings } from '../../../care/settings.ts'
import { openShownBoard } from '../../../care/shown-board.ts'
import { openSongBook } from '../../../care/song-book.ts'
import { openTogether } from '../../../care/together.ts'
import { openTrackUsers } from '../../../care/track-users.ts'
import { openCatalogue } from '../../../media/catalogue.ts'
import { openLibrary } from '../../../media/library.ts'
import { openReview } from '../../../media/review.ts'
import type { House } from './house.ts'

export type FrontDoors = ReturnType<typeof openDoors>

/** Every front door of the playback store; the house stays its opener's to close. */
export function openDoors({ playback }: Pick<House, 'playback'>, needs: StoreNeeds) {
  const lists = openLists(playback, needs)
  return {
    accounts: openAccounts(playback, needs),
    houseSettings: openHouseSettings(playback, needs),
    people: openPeople(playback, needs),
    residents: openResidents(playback, needs),
    lists,
    listEditor: openListEditor(playback, { ...needs, lists }),
    blocks: openBlocks(playback, needs),
    bench: openBench(playback, needs),
    songBook: openSongBook(playback),
    moments: openMoments(playback, needs),
    invitations: openInvitations(playback, needs),
    together: openTogether(playback, needs),
    cards: openCards(playback, needs),
    guests: openGuests(playback, needs),
    gifts: openGifts(playback, needs),
    shownBoard: openShownBoard(playback, needs),
    settings: openSettings(playback, needs),
    library: openLibrary(playback),
    catalogue: openCatalogue(playback),
    review: openReview(playback, needs),
    trackUsers: openTrackUsers(playback),
  }
}
