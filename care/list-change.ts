import type { DialDigit } from '../media/choose.ts'
import type { TrackId } from '../media/model.ts'
import type { BenchSong } from './bench.ts'
import { DIGITS } from './digits.ts'
import type { Shelf, Slot } from './shelf.ts'

/** What one step changes: each place with what was there and what is there after. Null is nothing. */
export type ListChange = {
  readonly slots: readonly { readonly digit: DialDigit; readonly before: Slot | null; readonly after: Slot | null }[]
  readonly bench: readonly {
    readonly trackId: TrackId
    readonly before: BenchSong | null
    readonly after: BenchSong | null
  }[]
}

/** What makes the second shelf out of the first. */
export function toChange(before: Shelf, after: Shelf): ListChange {
  const trackIds = [...new Set([...before.bench, ...after.bench].map((song) => song.trackId))]
  const waiting = (shelf: Shelf, trackId: TrackId): BenchSong | null =>
    shelf.bench.find((song) => song.trackId === trackId) ?? null
  return {
    slots: DIGITS.map((digit) => ({
      digit,
      before: before.slots[digit] ?? null,
      after: after.slots[digit] ?? null,
    })).filter((each) => !isSameSlot(each.before, each.after)),
    bench: trackIds
      .map((trackId) => ({ trackId, before: waiting(before, trackId), after: waiting(after, trackId) }))
      .filter((each) => each.before !== each.after),
  }
}

/** The step back. */
export function inverse({ slots, bench }: ListChange): ListChange {
  return {
    slots: slots.map(({ digit, before, after }) => ({ digit, before: after, after: before })),
    bench: bench.map(({ trackId, before, after }) => ({ trackId, before: after, after: before })),
  }
}

export const isNoChange = ({ slots, bench }: ListChange): boolean => slots.length + bench.length === 0

export function isSameSlot(one: Slot | null, other: Slot | null): boolean {
  if (one === null || other === null) return one === other
  return one.trackId === other.trackId && one.favourite === other.favourite && one.story === other.story
}
