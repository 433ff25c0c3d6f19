import { AbcError } from './abc-error.ts'

/** Sharps (or flats, below zero) of the major keys folk song books use. */
const SHARPS: Readonly<Record<string, number>> = { Ab: -4, Eb: -3, Bb: -2, F: -1, C: 0, G: 1, D: 2, A: 3, E: 4 }
const ORDER_OF_SHARPS = 'FCGDAEB'
const NATURAL: Readonly<Record<string, number>> = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 }

export type KeySignature = {
  readonly tonic: number
  /** Semitones each letter is raised by the key; letters not named stay natural. */
  readonly raised: ReadonlyMap<string, number>
}

/** The signature of a major key such as `Bb`; throws `field-unreadable` for any other. */
export function keySignature(key: string): KeySignature {
  const sharps = SHARPS[key]
  if (sharps === undefined)
    throw new AbcError('field-unreadable', `"${key}" is not a major key with at most four signs`)
  const letters = sharps >= 0 ? ORDER_OF_SHARPS.slice(0, sharps) : ORDER_OF_SHARPS.slice(sharps)
  const raised = new Map(Array.from(letters).map((letter): [string, number] => [letter, Math.sign(sharps)]))
  return { tonic: (pitchClass(key.charAt(0)) + (key.endsWith('b') ? 11 : 0)) % 12, raised }
}

/** Pitch class of a natural letter A to G, 0 = C. */
export function pitchClass(letter: string): number {
  const found = NATURAL[letter]
  if (found === undefined) throw new AbcError('sign-unknown', `"${letter}" names no note`)
  return found
}
