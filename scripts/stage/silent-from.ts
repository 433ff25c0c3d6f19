/** -60 dB below full scale. */
const SILENT_PEAK = 0.001
/** Shorter is only a quiet moment of the music. */
const LASTING_MS = 100

/**
 * The first sample from which on nothing is heard for 100 ms, or null when there is no such silence.
 * @param from index at which to begin looking
 */
export function silentFrom(samples: Float32Array, rate: number, from = 0): number | null {
  const lasting = Math.round((LASTING_MS * rate) / 1_000)
  let start = from
  for (let i = from; i < samples.length; i += 1) {
    if (Math.abs(samples[i] ?? 0) > SILENT_PEAK) start = i + 1
    else if (i - start + 1 >= lasting) return start
  }
  return null
}
