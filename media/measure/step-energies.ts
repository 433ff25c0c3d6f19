import { kWeighting } from './k-weighting.ts'

/** Below this a filter's memory is silence; left alone it decays into denormal numbers, which are slow. */
const SILENT = 1e-15

/**
 * K-weighted energy of one channel: the sum of squares of each whole step of `stepLength` samples.
 * Both filter sections run in one loop, because this is the bulk of all measuring.
 */
export function stepEnergies(samples: Float32Array, sampleRate: number, stepLength: number): Float64Array {
  const [shelf, cut] = kWeighting(sampleRate)
  const { b0, b1, b2, a1, a2 } = shelf
  const { a1: c1, a2: c2 } = cut
  const energies = new Float64Array(Math.floor(samples.length / stepLength))
  // Transposed direct form II: two memories per section.
  let s1 = 0
  let s2 = 0
  let t1 = 0
  let t2 = 0
  for (let step = 0; step < energies.length; step++) {
    let sum = 0
    const end = (step + 1) * stepLength
    for (let i = step * stepLength; i < end; i++) {
      const x = samples[i] ?? 0
      const y = b0 * x + s1
      s1 = b1 * x - a1 * y + s2
      s2 = b2 * x - a2 * y
      const z = y + t1
      t1 = -2 * y - c1 * z + t2
      t2 = y - c2 * z
      sum += z * z
    }
    energies[step] = sum
    if (Math.abs(s1) + Math.abs(s2) + Math.abs(t1) + Math.abs(t2) < SILENT) {
      s1 = 0
      s2 = 0
      t1 = 0
      t2 = 0
    }
  }
  return energies
}
