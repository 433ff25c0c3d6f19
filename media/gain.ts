import type { Measurement, Track } from './model.ts'

/** Every song is brought to this integrated loudness (ReplayGain 2.0 uses the same). */
export const TARGET_LUFS = -18
export const HIGHEST_PEAK_DBTP = -1
const HIGHEST_GAIN_DB = 9
/** A file nobody has listened to yet: soft enough for the loudest master. */
export const UNMEASURED_GAIN_DB = -8

/**
 * The gain in dB with which a track plays: to -18 LUFS, its true peak at most -1 dBTP, never more
 * than +9 dB. An unmeasured track plays at -8 dB.
 */
export function gainDb(measurement: Measurement | null): number {
  if (measurement === null || !Number.isFinite(measurement.loudnessLufs)) return UNMEASURED_GAIN_DB
  const wanted = TARGET_LUFS - measurement.loudnessLufs
  return Math.min(wanted, HIGHEST_PEAK_DBTP - measurement.truePeakDbtp, HIGHEST_GAIN_DB)
}

/** The gain in dB with which this track plays: what a person chose, else what its measurement asks for. */
export function gainOf({ chosen, measurement }: Pick<Track, 'chosen' | 'measurement'>): number {
  return chosen.gainDb ?? gainDb(measurement)
}
