import type { MonoFrom } from '../model.ts'

/** A sum that keeps less than this (-6 dB) of the channels' mean energy has cancelled itself out. */
const LEAST_KEPT = 10 ** (-6 / 10)

/** How one channel is made: 0.5 (L + R), or left only where that loses more than 6 dB of energy. */
export function chooseMonoFrom(channels: readonly Float32Array[]): MonoFrom {
  const [left, right] = channels
  if (left === undefined || right === undefined) return 'both'
  let sum = 0
  let mean = 0
  for (let i = 0; i < left.length; i++) {
    const l = left[i] ?? 0
    const r = right[i] ?? 0
    const mono = 0.5 * (l + r)
    sum += mono * mono
    mean += 0.5 * (l * l + r * r)
  }
  return sum < LEAST_KEPT * mean ? 'left' : 'both'
}
