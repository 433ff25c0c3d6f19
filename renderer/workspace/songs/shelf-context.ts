import { createContext, useContext } from 'react'
import type { ListOwner } from '../../../care/model.ts'
import type { ListOnDesk, SlotOnDesk, SongDesk, SongView } from '../../../electron/contract/desk/song-desk.ts'
import type { DialDigit } from '../../../media/choose.ts'
import type { TrackId } from '../../../media/model.ts'

/** The song that somebody looks at, and the number it was taken from; null where it lies elsewhere. */
export type Chosen = { readonly song: SongView; readonly digit: DialDigit | null }

/** A song in somebody's hand. `over` is the number under the pointer. */
export type Drag = Chosen & { readonly over: DialDigit | null }

/** What a person does with the list that is shown. Orders follow one another, each on the list that the last one left. */
export type ListOrders = {
  place(trackId: TrackId, digit: DialDigit): void
  swap(from: DialDigit, to: DialDigit): void
  empty(digit: DialDigit): void
  fill(trackIds: readonly TrackId[]): void
  favour(digit: DialDigit, isOn: boolean): void
  tell(digit: DialDigit, story: string | null): Promise<boolean>
}

/** One owner's songs on one screen. */
export type ShelfParts = {
  readonly owner: ListOwner
  readonly desk: SongDesk
  /** The list on the dial; null while its owner has none. */
  readonly list: ListOnDesk | null
  readonly show: (list: ListOnDesk) => void
  readonly chosen: Chosen | null
  readonly choose: (chosen: Chosen | null) => void
  readonly drag: Drag | null
  readonly hold: (held: Chosen, event: PointerEvent) => void
  readonly orders: ListOrders
}

export const ShelfContext = createContext<ShelfParts | null>(null)

export function useShelf(): ShelfParts {
  const parts = useContext(ShelfContext)
  if (parts === null) throw new Error('a part of the dial editor stands outside it')
  return parts
}

export const slotAt = (list: ListOnDesk | null, digit: DialDigit): SlotOnDesk | undefined =>
  list?.slots.find((slot) => slot.digit === digit)
