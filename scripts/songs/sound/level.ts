import { measure } from '../../../media/measure.ts'

/** Coded files overshoot a little; this leaves them under -1.5 dBTP. */
const HIGHEST_DBTP = -2.2

/** Brings channels at `sampleRate` Hz to `targetLufs`, or as near to it as the highest peak allows. */
export function level(channels: readonly Float32Array[], sampleRate: number, targetLufs: number): Float32Array[] {
  const { loudnessLufs, truePeakDbtp } = measure(channels, sampleRate)
  const gain = 10 ** (Math.min(targetLufs - loudnessLufs, HIGHEST_DBTP - truePeakDbtp) / 20)
  return channels.map((samples) => samples.map((sample) => sample * gain))
}
