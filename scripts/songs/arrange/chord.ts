import { AbcError } from '../abc/abc-error.ts'
import { pitchClass } from '../abc/key-signature.ts'

/** Pitch classes of a chord, 0 = C; the root first, then third, fifth and, in a seventh chord, the seventh. */
export type Chord = { readonly root: number; readonly tones: readonly number[] }

const INTERVALS: Readonly<Record<string, readonly number[]>> = {
  '': [0, 4, 7],
  m: [0, 3, 7],
  '7': [0, 4, 7, 10],
  m7: [0, 3, 7, 10],
}

/** Reads a symbol such as `Bb`, `Dm` or `C7`; throws `sign-unknown` for other kinds of chord. */
export function parseChord(symbol: string): Chord {
  const [, letter = '', sign = '', kind = ''] = /^([A-G])([#b]?)(.*)$/.exec(symbol) ?? []
  const intervals = INTERVALS[kind]
  if (letter === '' || intervals === undefined) throw new AbcError('sign-unknown', `"${symbol}" is no chord known here`)
  const root = (pitchClass(letter) + (sign === '#' ? 1 : sign === 'b' ? 11 : 0)) % 12
  return { root, tones: intervals.map((interval) => (root + interval) % 12) }
}
