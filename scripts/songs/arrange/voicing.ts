import type { Chord } from './chord.ts'

export type Range = { readonly low: number; readonly high: number }

/** Fewer semitones than this between two inner voices sound muddy in a small loudspeaker. */
const CLOSEST = 3
const MUDDY = 4
const TONE_MISSING = 6
const FIFTH_MISSING = 2
const DOUBLED_THIRD = 3

/**
 * The `voices` inner notes for a chord inside `range` that move least from `previous`, contain the
 * tones that make the chord, and lie well spaced. Empty when the range is too narrow.
 */
export function chooseVoicing(
  chord: Chord,
  voices: number,
  range: Range,
  previous: readonly number[],
): readonly number[] {
  const candidates: number[] = []
  for (let midi = range.low; midi <= range.high; midi++) if (chord.tones.includes(midi % 12)) candidates.push(midi)
  let best: readonly number[] = []
  let lowest = Infinity
  for (const chosen of combinations(candidates, voices)) {
    const cost = costOf(chosen, chord, range, previous)
    if (cost < lowest) {
      lowest = cost
      best = chosen
    }
  }
  return best
}

function costOf(chosen: readonly number[], chord: Chord, range: Range, previous: readonly number[]): number {
  const centre = (range.low + range.high) / 2
  let cost = 0
  chosen.forEach((midi, index) => {
    const before = previous[index]
    cost += before === undefined ? Math.abs(midi - centre) * 0.5 : Math.abs(midi - before)
    const next = chosen[index + 1]
    if (next !== undefined && next - midi < CLOSEST) cost += MUDDY
  })
  const sounding = chosen.map((midi) => midi % 12)
  chord.tones.forEach((tone, index) => {
    if (!sounding.includes(tone) && index !== 0) cost += index === 2 ? FIFTH_MISSING : TONE_MISSING
  })
  if (sounding.filter((tone) => tone === chord.tones[1]).length > 1) cost += DOUBLED_THIRD
  return cost
}

function combinations(from: readonly number[], count: number): number[][] {
  if (count === 0) return [[]]
  return from.flatMap((first, index) => combinations(from.slice(index + 1), count - 1).map((rest) => [first, ...rest]))
}

/** The bass note with this pitch class nearest to `previous` inside the range. */
export function chooseBass(tone: number, range: Range, previous: number | undefined): number {
  const wanted = previous ?? (range.low + range.high) / 2
  let best = range.low
  for (let midi = range.low; midi <= range.high; midi++) {
    if (midi % 12 === tone && (best % 12 !== tone || Math.abs(midi - wanted) < Math.abs(best - wanted))) best = midi
  }
  return best
}
