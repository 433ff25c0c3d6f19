import type { Course } from './unfold.ts'

/** Where in a phrase a singer is loudest. */
const PEAK = 0.6
const ARCH = 0.16
const DOWNBEAT = 1.05
const WEAK_BEAT = 0.97

/** Firmness around 1 at a place in crotchets: an arch over each phrase, a little weight on each downbeat. */
export function expression(course: Course, at: number): number {
  const phrase = course.phrases.findLast((candidate) => candidate.at <= at + 0.01)
  const into = phrase === undefined ? PEAK : (at - phrase.at) / phrase.length
  const arch = 1 - ARCH * ((into - PEAK) / PEAK) ** 2
  return arch * weight(course, at)
}

function weight(course: Course, at: number): number {
  const { barLength } = course.tune
  if (barLength === null) return 1
  const inBar = (((at - course.firstDownbeat) % barLength) + barLength) % barLength
  if (inBar === 0) return DOWNBEAT
  return Number.isInteger(inBar) ? 1 : WEAK_BEAT
}
