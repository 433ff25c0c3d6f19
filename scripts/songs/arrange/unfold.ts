import { parseChord } from './chord.ts'
import type { Chord } from './chord.ts'
import type { Note, Tune } from '../abc/tune.ts'

export type ChordSpan = { readonly chord: Chord; readonly at: number; readonly length: number }
export type Phrase = { readonly at: number; readonly length: number }

/** A tune laid out as it will be heard: all passes one after another, chords with their lengths. */
export type Course = {
  readonly tune: Tune
  readonly passes: number
  readonly notes: readonly Note[]
  readonly spans: readonly ChordSpan[]
  readonly phrases: readonly Phrase[]
  /** Where the first full bar begins; bar lines repeat from here. */
  readonly firstDownbeat: number
  readonly length: number
}

/**
 * Lays `passes` passes of a tune end to end. `phraseBars` gives the bars of each phrase of one pass
 * (an upbeat belongs to the phrase it leads into); a tune without metre has one phrase per written bar.
 */
export function unfold(tune: Tune, passes: number, phraseBars: readonly number[]): Course {
  const shifted = <T extends { readonly at: number }>(items: readonly T[]): T[] =>
    Array.from({ length: passes }, (_, pass) =>
      items.map((item) => ({ ...item, at: item.at + pass * tune.length })),
    ).flat()
  const length = passes * tune.length
  const marks = shifted(tune.chords)
  const spans = marks.map(({ symbol, at }, index) => ({
    chord: parseChord(symbol),
    at,
    length: (marks[index + 1]?.at ?? length) - at,
  }))
  const upbeat = upbeatOf(tune)
  const starts = shifted(phraseStarts(tune, phraseBars).map((at) => ({ at })))
  const phrases = starts.map(({ at }, index) => ({ at, length: (starts[index + 1]?.at ?? length) - at }))
  return { tune, passes, notes: shifted(tune.notes), spans, phrases, firstDownbeat: upbeat, length }
}

function upbeatOf(tune: Tune): number {
  const first = tune.bars[0]?.length ?? 0
  return tune.barLength !== null && first < tune.barLength ? first : 0
}

function phraseStarts(tune: Tune, phraseBars: readonly number[]): number[] {
  if (tune.barLength === null) return tune.bars.map((bar) => bar.at)
  const starts = [0]
  for (const bars of phraseBars.slice(0, -1)) starts.push((starts.at(-1) ?? 0) + bars * tune.barLength)
  return starts
}
