const PEAK_S = 0.05
const MOST_PEAKS = 12_000

/**
 * The waveform's outline: the highest absolute sample of each 50 ms, 0..1 with three decimals. Over
 * ten minutes the pieces grow longer instead, so that 12,000 always span the whole file.
 */
export function peaksOf(channels: readonly Float32Array[], sampleRate: number): number[] {
  const length = channels[0]?.length ?? 0
  const piece = Math.max(Math.round(PEAK_S * sampleRate), Math.ceil(length / MOST_PEAKS), 1)
  const peaks: number[] = []
  for (let start = 0; start < length; start += piece) {
    const end = Math.min(length, start + piece)
    let highest = 0
    for (const samples of channels) {
      for (let i = start; i < end; i++) {
        const level = Math.abs(samples[i] ?? 0)
        if (level > highest) highest = level
      }
    }
    peaks.push(Math.round(Math.min(1, highest) * 1000) / 1000)
  }
  return peaks
}
