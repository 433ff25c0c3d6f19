/** What an undisturbed sine cannot do between three samples; a dropped or doubled block does more. */
const DISTURBED = 0.005
/** Disturbances nearer than this are one. */
const SAME_MS = 10

/**
 * How often a sine of `hz` was disturbed: each sample of it follows from the two before, at any level and phase.
 */
export function countGlitches(samples: Float32Array, rate: number, hz: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hz) / rate)
  const same = (SAME_MS * rate) / 1_000
  let count = 0
  let last = -Infinity
  for (let i = 2; i < samples.length; i += 1) {
    const expected = turn * (samples[i - 1] ?? 0) - (samples[i - 2] ?? 0)
    if (Math.abs((samples[i] ?? 0) - expected) < DISTURBED) continue
    if (i - last > same) count += 1
    last = i
  }
  return count
}
