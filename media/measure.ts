import { integratedLoudness } from './measure/integrated-loudness.ts'
import { chooseMonoFrom } from './measure/mono-from.ts'
import { peaksOf } from './measure/peaks.ts'
import { truePeak } from './measure/true-peak.ts'
import { trim } from './measure/trim.ts'
import type { Measurement } from './model.ts'

/** Nothing above BS.1770's absolute gate was heard; a file of silence says this instead of minus infinity, which no wire carries. */
const QUIETEST_LUFS = -70
const QUIETEST_DBTP = -120

/**
 * Listens to a whole decoded file: how loud, how high, where it begins and ends, and how one channel
 * is made of it. Needs neither node nor a browser: the importer and the page both call it.
 * `channels` hold samples of -1..1, all of one length; `sampleRate` in Hz.
 */
export function measure(channels: readonly Float32Array[], sampleRate: number): Measurement {
  const length = channels[0]?.length ?? 0
  const peakDbtp = 20 * Math.log10(truePeak(channels))
  return {
    durationS: length / sampleRate,
    loudnessLufs: Math.max(QUIETEST_LUFS, integratedLoudness(channels, sampleRate)),
    truePeakDbtp: Math.max(QUIETEST_DBTP, peakDbtp),
    ...trim(channels, sampleRate),
    monoFrom: chooseMonoFrom(channels),
    peaks: peaksOf(channels, sampleRate),
  }
}
