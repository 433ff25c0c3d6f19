import type { Hours } from '../../../care/choose-list.ts'
import type { BlockId, ListOwner, ListPurpose, PlaylistId } from '../../../care/model.ts'
import type { DialDigit } from '../../../media/choose.ts'
import type { TrackId } from '../../../media/model.ts'
import type { ListRef, SongDesk, SongView, SuggestionsView } from './song-desk.ts'
import type { SongNoteCalls } from './song-note-calls.ts'

type Of = { readonly owner: ListOwner }
type In = Of & { readonly list: ListRef }

/** How an old number was taken: `emergency` and `malformed` cannot be one, `taken` has a song already. */
export type AliasAnswer = 'kept' | 'emergency' | 'malformed' | 'taken'

/**
 * Lists, numbers and reserve lists of residents and shared places. An order about a list names the version that was on
 * the page; where another hand was there since, it is refused as `conflict` and the page shows what is.
 */
export type SongCalls = SongNoteCalls & {
  readonly songDesk: (args: Of) => SongDesk
  /** At most 30 songs that may be put on a list of this owner; the best match first. */
  readonly findSongs: (args: Of & { text: string }) => readonly SongView[]
  readonly songSuggestions: (args: Of) => SuggestionsView

  // Each of these six answers with the list as it is now, for the next order about it.
  /** Puts a song behind a number; the one that stood there goes to the reserve list. */
  readonly placeSong: (args: In & { digit: DialDigit; trackId: TrackId }) => ListRef
  /** Two numbers change songs. */
  readonly swapSlots: (args: In & { from: DialDigit; to: DialDigit }) => ListRef
  /** The song goes to the reserve list. */
  readonly emptySlot: (args: In & { digit: DialDigit }) => ListRef
  /** Puts songs behind the numbers that are still empty, 1 to 9 and 0. */
  readonly fillSlots: (args: In & { trackIds: readonly TrackId[] }) => ListRef
  readonly markFavourite: (args: In & { digit: DialDigit; isOn: boolean }) => ListRef
  /** One line of a life story, at most eight words; null takes it away. */
  readonly tellSlot: (args: In & { digit: DialDigit; story: string | null }) => ListRef

  readonly addList: (args: Of & { purpose: ListPurpose }) => { listId: PlaylistId }
  readonly removeList: (args: In) => void
  /** The list that holds whenever no other has its hours. */
  readonly fixList: (args: In) => void
  /** Minutes of the day, over midnight too; null is none. */
  readonly setListHours: (args: In & { hours: Hours | null }) => void

  readonly addToBench: (args: Of & { trackId: TrackId }) => void
  readonly removeFromBench: (args: Of & { trackId: TrackId }) => void
  /** Whether a song of the reserve list may sound where a number's own song is blocked. */
  readonly setStandIn: (args: Of & { trackId: TrackId; isOn: boolean }) => void

  /** A number remembered from long ago; spaces, dots and dashes in it do not count. */
  readonly addAlias: (args: Of & { number: string; trackId: TrackId }) => AliasAnswer
  readonly removeAlias: (args: Of & { number: string; trackId: TrackId }) => void

  readonly blockSong: (args: Of & { trackId: TrackId; reason: string }) => { blockId: BlockId }
  /** A blocked song may sound again, at once. */
  readonly allowSong: (args: Of & { blockId: BlockId }) => void
}
