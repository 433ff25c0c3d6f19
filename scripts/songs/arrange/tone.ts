/** The musicians of an arrangement; each has its own instrument, level and place. */
export type Part = 'melody' | 'double' | 'second' | 'bass' | 'chords'

/** One note as it is played. Seconds from the start of the file; `touch` 0..1 is how firmly. */
export type Tone = {
  readonly part: Part
  readonly midi: number
  readonly startS: number
  readonly lengthS: number
  readonly touch: number
}
