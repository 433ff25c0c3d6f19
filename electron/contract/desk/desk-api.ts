import type { TrackId } from '../../../media/model.ts'
import type { AccountCalls } from './account-calls.ts'
import type { BoardCalls } from './board-calls.ts'
import type { CardCalls } from './card-calls.ts'
import type { DeskState } from './desk-state.ts'
import type { FamilyCalls } from './family-calls.ts'
import type { LibraryCalls } from './library-calls.ts'
import type { MomentCalls } from './moment-calls.ts'
import type { PaperCalls } from './paper-calls.ts'
import type { ResidentCalls } from './resident-calls.ts'
import type { SearchCalls } from './search-calls.ts'
import type { SongCalls } from './song-calls.ts'
import type { StoryCalls } from './story-calls.ts'
import type { TogetherCalls } from './together-calls.ts'

/**
 * All that a page of the workspace may ask. Each call takes one object, is open to the roles its table in the core
 * names, and is refused as `locked` or `forbidden` to all others.
 */
export type DeskApi = AccountCalls &
  ResidentCalls &
  StoryCalls &
  BoardCalls &
  SongCalls &
  LibraryCalls &
  MomentCalls &
  CardCalls &
  FamilyCalls &
  PaperCalls &
  TogetherCalls &
  SearchCalls

/** Music that is coming in: what a progress bar shows. */
export type ImportProgress = { readonly done: number; readonly total: number; readonly file: string }

/** Facts for a page of the workspace. `changed`: something in the house is different; what is on the screen is read again. */
export type DeskEvents = {
  readonly desk: DeskState
  readonly changed: { readonly at: number }
  readonly importing: ImportProgress | null
  /** The song that is tried on this program's own phone, by whichever page. */
  readonly trying: TrackId | null
}
