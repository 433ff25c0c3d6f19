import type { Course } from './unfold.ts'

const STEP = 1 / 16
/** How much slower the very last crotchet goes than the first. */
const LAST_TEMPO = 0.66
/** Singers take a little time to breathe: the last crotchet of a phrase is this much slower. */
const BREATH = 0.045

/** Seconds from the start for a place in crotchets. */
export type Clock = (at: number) => number

/**
 * The tempo of a living player: steady, with a breath at the end of each phrase and a ritardando
 * over the last `slowing` crotchets. Places beyond the end go on in the last tempo.
 */
export function createClock(course: Course, slowing: number): Clock {
  const phraseEnds = course.phrases.slice(0, -1).map((phrase) => phrase.at + phrase.length)
  const tempoAt = (at: number): number => {
    const breath = phraseEnds.some((end) => at >= end - 1.5 && at < end) ? 1 - BREATH : 1
    const into = Math.min(1, Math.max(0, (at - (course.length - slowing)) / slowing))
    return breath * (1 - (1 - LAST_TEMPO) * into ** 1.6)
  }
  const seconds = [0]
  const crotchetS = 60 / course.tune.crotchetsPerMinute
  for (let at = 0; at < course.length + 8; at += STEP) {
    seconds.push((seconds.at(-1) ?? 0) + (STEP * crotchetS) / tempoAt(at + STEP / 2))
  }
  return (at) => {
    const place = Math.max(0, at / STEP)
    const below = Math.floor(place)
    const low = seconds[below] ?? 0
    return low + ((seconds[below + 1] ?? low) - low) * (place - below)
  }
}
