import { measure } from '../../media/measure.ts'
import { holdUnder } from './hold-under.ts'

/** -2.4 dBFS per sample leaves the coded file under -1.5 dBTP. */
const CEILING = 10 ** (-2.4 / 20)
const ROUNDS = 6

/** Brings speech to `targetLufs` with its peaks held down; limiting makes it softer, so a few rounds are needed. */
export function evenLevel(samples: Float32Array, sampleRate: number, targetLufs: number): Float32Array {
  let gain = 1
  let level = samples
  for (let round = 0; round < ROUNDS; round++) {
    gain *= 10 ** ((targetLufs - measure([level], sampleRate).loudnessLufs) / 20)
    const raised = gain
    level = holdUnder(
      samples.map((sample) => sample * raised),
      sampleRate,
      CEILING,
    )
  }
  return level
}
