import type { Note } from '../abc/tune.ts'
import type { Course } from './unfold.ts'

const MAJOR = [0, 2, 4, 5, 7, 9, 11]

/**
 * A second singer under the melody, a third below, or the nearest chord tone under that third where
 * the third would rub against the chord. From place `from` (crotchets) to the end.
 */
export function secondVoice(course: Course, from: number): Note[] {
  const scale = MAJOR.map((step) => (step + course.tune.tonic) % 12)
  return course.notes
    .filter((note) => note.at >= from)
    .map((note) => {
      const chord = course.spans.findLast((span) => span.at <= note.at)?.chord
      const third = below(note.midi, scale, 2)
      if (chord === undefined || chord.tones.includes(third % 12) || !chord.tones.includes(note.midi % 12))
        return { ...note, midi: third }
      return { ...note, midi: below(third, chord.tones, 1) }
    })
}

/** The note `steps` members of `tones` below `midi`. */
function below(midi: number, tones: readonly number[], steps: number): number {
  let found = midi
  for (let left = steps; left > 0; left--) {
    do found--
    while (!tones.includes(((found % 12) + 12) % 12))
  }
  return found
}
