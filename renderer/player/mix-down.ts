/** What each channel gives to the one of a handset, as Web Audio mixes down speakers (Web Audio API, 4.5). */
const WEIGHTS: { readonly [channels: number]: readonly number[] } = {
  2: [0.5, 0.5],
  4: [0.25, 0.25, 0.25, 0.25],
  // L, R, C, LFE, SL, SR
  6: [Math.SQRT1_2, Math.SQRT1_2, 1, 0, 0.5, 0.5],
}
/** Any other layout has no rule: the first channel is taken. */
const FIRST_ALONE: readonly number[] = [1]

/**
 * One channel of a part of `decoded` from sample `start` on, into `into`: the same sums as the graph makes of the whole
 * file, so that the two join without a seam. `isBoth`: of all channels, not of the first alone.
 */
export function mixDown(
  decoded: Pick<AudioBuffer, 'numberOfChannels' | 'getChannelData'>,
  into: Float32Array,
  start: number,
  isBoth: boolean,
): void {
  const weights = (isBoth ? WEIGHTS[decoded.numberOfChannels] : undefined) ?? FIRST_ALONE
  if (weights.length === 1) {
    into.set(decoded.getChannelData(0).subarray(start, start + into.length))
    return
  }
  into.fill(0)
  weights.forEach((weight, channel) => {
    const samples = decoded.getChannelData(channel)
    for (let i = 0; i < into.length; i++) into[i] = (into[i] ?? 0) + weight * (samples[start + i] ?? 0)
  })
}
