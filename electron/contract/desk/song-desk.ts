import type { BookSong } from '../../../care/song-book.ts'
import type { Hours } from '../../../care/choose-list.ts'
import type { Years } from '../../../care/song-years.ts'
import type { BlockId, ListPurpose, ObserverRole, PlaylistId } from '../../../care/model.ts'
import type { DialDigit } from '../../../media/choose.ts'

/** A song on a page. `picture` is a same-origin path or null. */
export type SongView = BookSong

/** A list as a page saw it; `listId` null where its owner had none. */
export type ListRef = { readonly listId: PlaylistId | null; readonly version: number }

export type SlotOnDesk = {
  readonly digit: DialDigit
  readonly song: SongView
  readonly favourite: boolean
  readonly story: string | null
  /** Its song may not sound for this owner. */
  readonly isBlocked: boolean
}

export type ListOnDesk = {
  readonly listId: PlaylistId
  readonly version: number
  readonly purpose: ListPurpose
  readonly isFixed: boolean
  readonly hours: Hours | null
  /** The phone plays from it at this moment. */
  readonly isNow: boolean
  /** Filled numbers only, in dial order. */
  readonly slots: readonly SlotOnDesk[]
}

export type BenchOnDesk = { readonly song: SongView; readonly standIn: boolean; readonly isBlocked: boolean }

/** A song that may not sound. `by` is null where nobody said who they were: at the kiosk. */
export type BlockOnDesk = {
  readonly blockId: BlockId
  readonly song: SongView
  /** Epoch ms. */
  readonly at: number
  readonly by: ObserverRole | null
  readonly reason: string | null
}

/** Everything about one owner's songs. */
export type SongDesk = {
  /** The name card in the middle of the dial. */
  readonly who: { readonly address: string; readonly name: string }
  /** To enliven, to enjoy, to settle; at most one of each. */
  readonly lists: readonly ListOnDesk[]
  readonly bench: readonly BenchOnDesk[]
  readonly aliases: readonly { readonly number: string; readonly song: SongView }[]
  /** What was blocked at the kiosk first, each newest first. */
  readonly blocks: readonly BlockOnDesk[]
}

export type SuggestionsView = {
  readonly years: { readonly peak: Years; readonly songs: readonly SongView[] } | null
  readonly unused: readonly SongView[]
  readonly recent: readonly SongView[]
}
