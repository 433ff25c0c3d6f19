const SILENCE = 10 ** (-50 / 20)
/** Left standing before the music: enough for a soft attack, and nobody who dialled waits for more. */
const KEEP_BEFORE_S = 0.02
/** Left standing after it, so that a dying chord is not cut. */
const KEEP_AFTER_S = 0.15

/** Where sound above -50 dBFS begins and ends, with 20 ms before and 150 ms after; a file of silence is kept whole. */
export function trim(
  channels: readonly Float32Array[],
  sampleRate: number,
): { readonly startS: number; readonly endS: number } {
  const length = channels[0]?.length ?? 0
  const durationS = length / sampleRate
  let first = length
  let last = -1
  for (const samples of channels) {
    first = Math.min(first, firstLoud(samples))
    last = Math.max(last, lastLoud(samples))
  }
  if (last < 0) return { startS: 0, endS: durationS }
  return {
    startS: Math.max(0, first / sampleRate - KEEP_BEFORE_S),
    endS: Math.min(durationS, (last + 1) / sampleRate + KEEP_AFTER_S),
  }
}

function firstLoud(samples: Float32Array): number {
  const found = samples.findIndex(isLoud)
  return found < 0 ? samples.length : found
}

function lastLoud(samples: Float32Array): number {
  return samples.findLastIndex(isLoud)
}

function isLoud(sample: number): boolean {
  return Math.abs(sample) > SILENCE
}
