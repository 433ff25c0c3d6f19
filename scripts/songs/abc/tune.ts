/** A sounding note. `at` and `length` in crotchets from the tune's first sign; `midi` 60 is middle C. */
export type Note = { readonly midi: number; readonly at: number; readonly length: number }

/** A chord symbol such as `C7` and the place, in crotchets, from which it holds. */
export type ChordMark = { readonly symbol: string; readonly at: number }

/** What stands between two bar lines; an upbeat counts as a short bar. In crotchets. */
export type Bar = { readonly at: number; readonly length: number }

/** One melody as written: no repeats, no expression. */
export type Tune = {
  readonly number: number
  readonly title: string
  readonly composer: string
  /** Crotchets in a full bar; null for a tune without metre. */
  readonly barLength: number | null
  readonly crotchetsPerMinute: number
  /** Pitch class of the major key, 0 = C. */
  readonly tonic: number
  readonly notes: readonly Note[]
  readonly chords: readonly ChordMark[]
  readonly bars: readonly Bar[]
  readonly length: number
}
