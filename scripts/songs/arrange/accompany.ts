import { chooseBass, chooseVoicing } from './voicing.ts'
import type { Range } from './voicing.ts'
import type { ChordSpan, Course } from './unfold.ts'

/** `waltz`: bass and two chords; `march`: bass and chord in turn; `broken`: one chord tone after another; `hymn`: held chords. */
export type Pattern = 'waltz' | 'march' | 'broken' | 'hymn'

/** One accompanying note in crotchets; `accent` 1 is ordinary. */
export type Support = {
  readonly part: 'bass' | 'chords'
  readonly midi: number
  readonly at: number
  readonly length: number
  readonly accent: number
}

const BASS: Range = { low: 41, high: 53 }
const INNER_LOW = 52
/** Inner voices stay at least this many semitones under the melody, so that the tune stands clear. */
const UNDER_MELODY = 2
const INNER_HIGH = 65
const BROKEN_ORDER = [0, 1, 2, 1]

type Harmony = ChordSpan & { readonly bass: number; readonly fifth: number; readonly inner: readonly number[] }

/** Accompaniment from the chord symbols. It waits until the melody has made itself known. */
export function accompany(course: Course, pattern: Pattern, octaveOfMelody: number): Support[] {
  const harmonies = harmonise(course, octaveOfMelody)
  const entry = course.firstDownbeat > 0 ? course.firstDownbeat : secondNoteAt(course, pattern)
  const last = course.notes.at(-1)
  const closing = last === undefined ? course.length : last.at
  const supports = harmonies.flatMap((harmony, index) => {
    const until = Math.min(harmony.at + harmony.length, closing)
    if (pattern === 'hymn')
      return held(harmony, Math.max(harmony.at, entry), Math.min(until, singsUntil(course, until)))
    return figure(course, pattern, harmony, until, isSame(harmony, harmonies[index - 1]), entry)
  })
  const final = harmonies.at(-1)
  const end = final === undefined ? [] : held(final, closing, course.length + 1)
  return [...supports.filter((support) => support.at >= entry), ...end]
}

function secondNoteAt(course: Course, pattern: Pattern): number {
  return pattern === 'hymn' ? (course.notes[1]?.at ?? 0) : 1
}

/** Where the last melody note that began before `at` ends: a choir is silent where the tune rests. */
function singsUntil(course: Course, at: number): number {
  const last = course.notes.findLast((note) => note.at < at)
  return last === undefined ? at : last.at + last.length
}

function isSame(one: Harmony, other: Harmony | undefined): boolean {
  return other !== undefined && one.chord.tones.join() === other.chord.tones.join()
}

function harmonise(course: Course, octaveOfMelody: number): Harmony[] {
  let bass: number | undefined
  let inner: readonly number[] = []
  return course.spans.map((span) => {
    const above = course.notes.filter((note) => note.at < span.at + span.length && note.at + note.length > span.at)
    const floor = Math.min(...above.map((note) => note.midi + 12 * octaveOfMelody), INNER_HIGH + UNDER_MELODY)
    const high = Math.max(INNER_LOW + 10, Math.min(INNER_HIGH, floor - UNDER_MELODY))
    bass = chooseBass(span.chord.root, BASS, bass)
    inner = chooseVoicing(span.chord, 3, { low: INNER_LOW, high }, inner)
    const fifth = chooseBass(span.chord.tones[2] ?? span.chord.root, BASS, bass - 4)
    return { ...span, bass, fifth, inner }
  })
}

function held(harmony: Harmony, at: number, until: number): Support[] {
  if (until <= at) return []
  const length = until - at
  return [
    { part: 'bass', midi: harmony.bass, at, length, accent: 1 },
    ...harmony.inner.map((midi): Support => ({ part: 'chords', midi, at, length, accent: 1 })),
  ]
}

/** The repeated figure of a pattern, from the start of a chord to where it ends. */
function figure(
  course: Course,
  pattern: Pattern,
  harmony: Harmony,
  until: number,
  isContinued: boolean,
  entry: number,
): Support[] {
  const barLength = course.tune.barLength ?? 4
  const step = pattern === 'broken' ? 0.5 : 1
  const supports: Support[] = []
  for (let at = harmony.at; at < until - 1e-6; at += step) {
    const inBar = (((at - course.firstDownbeat) % barLength) + barLength) % barLength
    const isFirst = at === harmony.at
    const length = Math.min(step, until - at)
    const isDown = inBar === 0
    if (pattern === 'broken') {
      supports.push(...broken(harmony, at, inBar, isFirst || isDown, length))
    } else if (isDown || (isFirst && !isContinued) || (pattern === 'march' && inBar === 2)) {
      const bar = Math.floor((at - course.firstDownbeat) / barLength)
      // The fifth answers the root; the first bass that is heard is always a root.
      const answers = pattern === 'march' ? inBar === 2 && !isFirst : bar % 2 === 1 && (!isFirst || isContinued)
      const turn = answers && at >= entry + barLength
      supports.push({
        part: 'bass',
        midi: turn ? harmony.fifth : harmony.bass,
        at,
        length,
        accent: isDown ? 1.08 : 0.95,
      })
    } else {
      for (const midi of harmony.inner)
        supports.push({ part: 'chords', midi, at, length: length * 0.7, accent: inBar === 1 ? 1 : 0.92 })
    }
  }
  return supports
}

function broken(harmony: Harmony, at: number, inBar: number, isBass: boolean, length: number): Support[] {
  if (isBass) return [{ part: 'bass', midi: harmony.bass, at, length: length * 2, accent: 1 }]
  const place = BROKEN_ORDER[(Math.round(inBar * 2) - 1 + BROKEN_ORDER.length) % BROKEN_ORDER.length] ?? 0
  const midi = harmony.inner[place] ?? harmony.bass
  return [{ part: 'chords', midi, at, length: length * 2, accent: 0.95 }]
}
