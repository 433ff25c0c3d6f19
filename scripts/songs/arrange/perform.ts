import type { Note } from '../abc/tune.ts'
import { accompany } from './accompany.ts'
import type { Pattern } from './accompany.ts'
import { createClock } from './clock.ts'
import type { Clock } from './clock.ts'
import { expression } from './expression.ts'
import { createRandom } from './random.ts'
import type { Random } from './random.ts'
import { secondVoice } from './second-voice.ts'
import type { Part, Tone } from './tone.ts'
import type { Course } from './unfold.ts'

/** How one song is set. A part that is null stays out. */
export type Setting = {
  readonly pattern: Pattern
  /** Octaves the melody sounds above what is written (a music box sounds higher than a voice). */
  readonly melodyOctave: number
  /** An instrument that plays the melody along, this many octaves from it, from the second half on. */
  readonly doubleOctave: number | null
  /** A second voice under the melody in the second half. */
  readonly hasSecondVoice: boolean
  /** A round: the melody enters once more, this many crotchets after the second half began. */
  readonly roundAfter: number | null
  /** Share of a note's length that sounds. */
  readonly legato: number
}

/** The first tone begins here: at once, yet with room for its attack to rise without a click. */
const FIRST_TONE_S = 0.003
const JITTER_S = 0.006
const CLOSING_STRETCH = 1.35
const BREATH_SHARE = 0.88
/** A repeated note needs a gap to be heard as two. */
const SMALLEST_GAP_S = 0.045
/** A waltz chord or a broken chord is a little behind the melody, never before it. */
const BEHIND_S = 0.004

/** Accompanists play a little softer than whoever has the tune. */
const SUPPORT_TOUCH = 0.78

/** Turns a written tune into played notes with tempo, phrasing and the small unevenness of hands. */
export function perform(course: Course, setting: Setting, seed: number): Tone[] {
  const random = createRandom(seed)
  const slowing = course.tune.barLength === null ? 5 : Math.min(5, course.tune.barLength * 1.5)
  const clock = createClock(course, slowing)
  const half = course.passes > 1 ? course.tune.length : (course.phrases[Math.ceil(course.phrases.length / 2)]?.at ?? 0)
  const sing = (part: Part, notes: readonly Note[], octave: number): Tone[] =>
    line(course, clock, random, setting.legato, part, notes, octave)
  const tones = sing('melody', course.notes, setting.melodyOctave)
  const later = course.notes.filter((note) => note.at >= half)
  if (setting.doubleOctave !== null) tones.push(...sing('double', later, setting.doubleOctave))
  if (setting.hasSecondVoice) tones.push(...sing('second', secondVoice(course, half), setting.melodyOctave))
  if (setting.roundAfter !== null) {
    const delay = setting.roundAfter
    const round = later
      .map((note) => ({ ...note, at: note.at + delay }))
      .filter((note) => note.at + note.length <= course.length)
    tones.push(...sing('second', round, setting.melodyOctave))
  }
  for (const { part, midi, at, length, accent } of accompany(course, setting.pattern, setting.melodyOctave)) {
    const startS = clock(at) + FIRST_TONE_S + BEHIND_S + random() * JITTER_S
    const lengthS = clock(at + length) - clock(at)
    tones.push({
      part,
      midi,
      startS,
      lengthS,
      touch: SUPPORT_TOUCH * accent * expression(course, at) * (0.97 + 0.06 * random()),
    })
  }
  return tones.sort((one, other) => one.startS - other.startS)
}

function line(
  course: Course,
  clock: Clock,
  random: Random,
  legato: number,
  part: Part,
  notes: readonly Note[],
  octave: number,
): Tone[] {
  const centre = notes.reduce((sum, note) => sum + note.midi, 0) / Math.max(1, notes.length)
  return notes.map((note, index) => {
    const next = notes[index + 1]
    const startS = clock(note.at) + FIRST_TONE_S + (note.at === 0 ? 0 : (random() - 0.5) * JITTER_S)
    const fullS = clock(note.at + note.length) - clock(note.at)
    const endsPhrase = course.phrases.some(
      (phrase) => Math.abs(phrase.at + phrase.length - note.at - note.length) < 0.01,
    )
    const share = next === undefined ? CLOSING_STRETCH : endsPhrase ? Math.min(BREATH_SHARE, legato) : legato
    const gapS = next?.midi === note.midi ? SMALLEST_GAP_S : 0
    const lengthS = Math.max(0.06, Math.min(fullS * share, next === undefined ? Infinity : fullS - gapS))
    const contour = 1 + (note.midi - centre) * 0.008
    const touch = 0.8 * contour * expression(course, note.at) * (0.98 + 0.04 * random())
    return { part, midi: note.midi + 12 * octave, startS, lengthS, touch: Math.min(1, Math.max(0.2, touch)) }
  })
}
