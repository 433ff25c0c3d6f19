import { SAMPLE_RATE } from '../voices/voice.ts'

/** Delays of mutually prime lengths, in samples, between 29 and 71 ms: a small hall. */
const DELAYS = [1399, 1657, 1877, 2137, 2423, 2741, 3067, 3413]
/** The room's air and curtains take the treble: share kept of the previous sample. */
const DULLNESS = 0.38
const PREDELAY_S = 0.012
/** Rumble has no place in a telephone. */
const LOW_CUT = 0.985

/**
 * The room around a mono signal, as two channels without the direct sound (a feedback network of
 * eight delays). `decayS` is the time in which it dies by 60 dB.
 */
export function reverberate(dry: Float32Array, decayS: number): readonly [Float32Array, Float32Array] {
  const left = new Float32Array(dry.length)
  const right = new Float32Array(dry.length)
  const lines = DELAYS.map((length) => new Float32Array(length))
  const gains = DELAYS.map((length) => 10 ** ((-3 * length) / (decayS * SAMPLE_RATE)))
  const damped = new Float64Array(DELAYS.length)
  const outputs = new Float64Array(DELAYS.length)
  const predelay = Math.round(PREDELAY_S * SAMPLE_RATE)
  let cut = 0
  let lastIn = 0
  for (let i = 0; i < dry.length; i++) {
    const input = i < predelay ? 0 : (dry[i - predelay] ?? 0)
    cut = LOW_CUT * (cut + input - lastIn)
    lastIn = input
    let sum = 0
    lines.forEach((line, k) => {
      const read = line[i % line.length] ?? 0
      const dull = (damped[k] = (1 - DULLNESS) * read + DULLNESS * (damped[k] ?? 0))
      outputs[k] = dull * (gains[k] ?? 0)
      sum += outputs[k] ?? 0
    })
    // Householder's matrix: each line gets itself minus a quarter of the sum of all eight.
    lines.forEach((line, k) => {
      line[i % line.length] = cut * (k % 2 === 0 ? 0.35 : -0.35) + (outputs[k] ?? 0) - sum / 4
    })
    left[i] = (outputs[0] ?? 0) + (outputs[2] ?? 0) - (outputs[4] ?? 0) + (outputs[6] ?? 0)
    right[i] = (outputs[1] ?? 0) + (outputs[3] ?? 0) - (outputs[5] ?? 0) + (outputs[7] ?? 0)
  }
  return [left, right]
}
