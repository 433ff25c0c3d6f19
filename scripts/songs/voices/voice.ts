import type { Random } from '../arrange/random.ts'
import type { Tone } from '../arrange/tone.ts'

/** All rendering happens at this rate in Hz. */
export const SAMPLE_RATE = 48_000

/** Plays one tone: samples at `SAMPLE_RATE` from the tone's start, about -1..1, ending in silence. */
export type Voice = (tone: Tone, random: Random) => Float32Array

/** Frequency in Hz of a midi number, equal temperament, a' = 440 Hz. */
export function hzOf(midi: number): number {
  return 440 * 2 ** ((midi - 69) / 12)
}
