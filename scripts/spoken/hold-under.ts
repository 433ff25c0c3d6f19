const AHEAD_S = 0.005
const RECOVERS_S = 0.08

/**
 * A limiter: turns loud moments down, a little ahead of time and slowly back, so that no sample is
 * above `ceiling` (1 is full scale). Speech needs it: its peaks stand 12 dB above what is heard.
 */
export function holdUnder(samples: Float32Array, sampleRate: number, ceiling: number): Float32Array {
  const ahead = Math.round(AHEAD_S * sampleRate)
  const recovery = 1 - Math.exp(-1 / (RECOVERS_S * sampleRate))
  const wanted = samples.map((sample) => Math.min(1, ceiling / Math.max(1e-9, Math.abs(sample))))
  // The lowest gain asked for within the window ahead, recovering slowly ...
  const held = new Float32Array(samples.length)
  let gain = 1
  for (let i = 0; i < samples.length; i++) {
    let lowest = 1
    for (let k = i; k <= i + ahead; k++) lowest = Math.min(lowest, wanted[k] ?? 1)
    gain = Math.min(lowest, gain + (1 - gain) * recovery)
    held[i] = gain
  }
  // ... averaged over the same window, so that it glides down and is there in time.
  let sum = 0
  return samples.map((sample, i) => {
    sum += (held[i] ?? 1) - (i > ahead ? (held[i - ahead - 1] ?? 1) : 0)
    return sample * (sum / Math.min(i + 1, ahead + 1))
  })
}
