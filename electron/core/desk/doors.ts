import type { Accounts } from '../../../care/accounts.ts'
import type { Bench } from '../../../care/bench.ts'
import type { Blocks } from '../../../care/blocks.ts'
import type { Cards } from '../../../care/cards.ts'
import type { Gifts } from '../../../care/gifts.ts'
import type { Guests } from '../../../care/guests.ts'
import type { HouseSettings } from '../../../care/house-settings.ts'
import type { Invitations } from '../../../care/invitations.ts'
import type { LetterBox } from '../../../care/letter-box.ts'
import type { ListEditor } from '../../../care/list-editor.ts'
import type { Lists } from '../../../care/lists.ts'
import type { PlaceId } from '../../../care/model.ts'
import type { Moments } from '../../../care/moments.ts'
import type { People } from '../../../care/people.ts'
import type { Residents } from '../../../care/residents.ts'
import type { Settings } from '../../../care/settings.ts'
import type { GroupStoryBox } from '../../../care/group-stories.ts'
import type { ShownBoard } from '../../../care/shown-board.ts'
import type { Dossier } from '../../../care/dossier.ts'
import type { SongBook } from '../../../care/song-book.ts'
import type { Together } from '../../../care/together.ts'
import type { TrackUsers } from '../../../care/track-users.ts'
import type { Catalogue } from '../../../media/catalogue.ts'
import type { Library } from '../../../media/library.ts'
import type { Review } from '../../../media/review.ts'
import type { Imports } from './import/imports.ts'
import type { StickWatch } from './import/watch-sticks.ts'

/** The front doors that stand open while nobody is logged in, and the way to the dossier. */
export type Doors = {
  readonly placeId: PlaceId
  readonly accounts: Accounts
  readonly houseSettings: HouseSettings
  readonly people: People
  readonly residents: Residents
  readonly lists: Lists
  readonly listEditor: ListEditor
  readonly blocks: Blocks
  readonly bench: Bench
  readonly songBook: SongBook
  readonly moments: Moments
  readonly invitations: Invitations
  readonly cards: Cards
  readonly guests: Guests
  readonly gifts: Gifts
  /** The dossier for whoever may write and not read. */
  readonly letterBox: LetterBox
  readonly together: Together
  readonly groupStoryBox: GroupStoryBox
  /** The poor copy of what may be shown of the life boards. */
  readonly shownBoard: ShownBoard
  readonly settings: Settings
  readonly library: Library
  readonly catalogue: Catalogue
  readonly review: Review
  readonly trackUsers: TrackUsers
  readonly imports: Imports
  readonly sticks: StickWatch
  /** Folders of the house, absolute. */
  readonly folders: {
    readonly data: string
    readonly audio: string
    readonly pictures: string
    readonly assets: string
  }
  /** Reads the dossier into memory; whoever opens it closes it. */
  readonly openDossier: () => Dossier
  /** Takes the demo home in, or out with everything that was made in it. */
  readonly demo: { furnish(): Promise<void>; clear(): void }
}
