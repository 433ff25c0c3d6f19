import type { Blocks } from '../../care/blocks.ts'
import type { Journal } from '../../care/journal.ts'
import type { Lists } from '../../care/lists.ts'
import type { Place } from '../../care/model.ts'
import type { People } from '../../care/people.ts'
import type { Residents } from '../../care/residents.ts'
import type { Library } from '../../media/library.ts'
import type { StaffNote } from '../contract/view.ts'
import type { Doors } from './desk/doors.ts'
import type { PlaceStage } from './store/place-stage.ts'

/** Everything that is remembered, opened for one place. */
export type Stores = {
  readonly place: Place
  readonly people: Pick<People, 'residents' | 'resident'>
  readonly residents: Pick<Residents, 'record' | 'isPermitted' | 'isWithdrawn'>
  readonly lists: Pick<Lists, 'activeList' | 'nextSwitch' | 'liftCursor' | 'setLiftCursor'>
  readonly blocks: Pick<Blocks, 'block' | 'undoBlock'>
  readonly library: Pick<Library, 'track' | 'setMeasurement'>
  readonly journal: Journal
  /** How this place's phone is used while nobody is known to be at it. */
  readonly placeStage: PlaceStage
  /** What was set for this place's behaviour, not parsed yet. */
  readonly behaviour: unknown
  /** What staff should know about the stores themselves. */
  readonly notes: readonly StaffNote[]
  /** What the workspace works with; null where nothing can be kept. */
  readonly doors: Doors | null
} & AsyncDisposable
