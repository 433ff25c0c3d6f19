import type { DialDigit } from '../media/choose.ts'
import type { TrackId } from '../media/model.ts'
import type { BenchSong } from './bench.ts'
import { DIGITS } from './digits.ts'

/** What stands behind a number: the song, whether it is the list's favourite, and a line of a life story. */
export type Slot = { readonly trackId: TrackId; readonly favourite: boolean; readonly story: string | null }
export type Slots = { readonly [digit in DialDigit]?: Slot }

/** A list and the reserve list beside it, as somebody arranges them. Numbers never shift: each step names its own. */
export type Shelf = { readonly slots: Slots; readonly bench: readonly BenchSong[] }

/** Puts a song behind a number; the one that stood there goes to the reserve list. `at` is epoch ms. */
export function placeSong(shelf: Shelf, digit: DialDigit, trackId: TrackId, at: number): Shelf {
  const old = shelf.slots[digit]
  if (old?.trackId === trackId) return shelf
  const slots = { ...shelf.slots, [digit]: { trackId, favourite: false, story: null } }
  return rest({ slots, bench: shelf.bench.filter((song) => song.trackId !== trackId) }, old?.trackId, at)
}

/** Two numbers change songs, with their marks and stories; an empty one gives its emptiness. */
export function swapSlots(shelf: Shelf, from: DialDigit, to: DialDigit): Shelf {
  const { [from]: first, [to]: second, ...others } = shelf.slots
  const slots = { ...others, ...(second && { [from]: second }), ...(first && { [to]: first }) }
  return { ...shelf, slots }
}

/** Takes the song of a number to the reserve list. */
export function emptySlot(shelf: Shelf, digit: DialDigit, at: number): Shelf {
  const { [digit]: old, ...slots } = shelf.slots
  return rest({ ...shelf, slots }, old?.trackId, at)
}

/** Puts songs behind the numbers that are still empty, in dial order, until either runs out. */
export function fillSlots(shelf: Shelf, trackIds: readonly TrackId[], at: number): Shelf {
  const isThere = (trackId: TrackId): boolean => Object.values(shelf.slots).some((slot) => slot.trackId === trackId)
  const free = DIGITS.filter((digit) => shelf.slots[digit] === undefined)
  const songs = [...new Set(trackIds)].filter((trackId) => !isThere(trackId)).slice(0, free.length)
  return songs.reduce((filled, trackId, place) => {
    const digit = free[place]
    return digit === undefined ? filled : placeSong(filled, digit, trackId, at)
  }, shelf)
}

/** Marks the list's one favourite, or leaves it without. */
export function markFavourite(shelf: Shelf, digit: DialDigit, favourite: boolean): Shelf {
  const marked = Object.entries(shelf.slots).map(([each, slot]) => [
    each,
    { ...slot, favourite: each === digit ? favourite : slot.favourite && !favourite },
  ])
  return { ...shelf, slots: Object.fromEntries(marked) }
}

/** The line of a life story that the kiosk shows with a number; null takes it away. */
export function tellSlot(shelf: Shelf, digit: DialDigit, story: string | null): Shelf {
  const slot = shelf.slots[digit]
  return slot === undefined ? shelf : { ...shelf, slots: { ...shelf.slots, [digit]: { ...slot, story } } }
}

/** A song that lost its number waits on the reserve list, unless another number of the list has it too. */
function rest(shelf: Shelf, trackId: TrackId | undefined, at: number): Shelf {
  if (trackId === undefined) return shelf
  const isElsewhere = Object.values(shelf.slots).some((slot) => slot.trackId === trackId)
  const isWaiting = shelf.bench.some((song) => song.trackId === trackId)
  if (isElsewhere || isWaiting) return shelf
  return { ...shelf, bench: [...shelf.bench, { trackId, standIn: false, addedAt: at }] }
}
