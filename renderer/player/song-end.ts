import type { TrackSound } from '../../electron/contract/sound.ts'

const END_FADE_S = 2
/** For an end that is nearly silent already. */
const SILENT_END_FADE_S = 0.05
/** Longer files are not decoded whole: an hour would be 1.3 GB. */
const LONGEST_WHOLE_S = 600
/** Where nobody knows the length (AAC before it was decoded once): ten minutes at 256 kbit/s. */
const LARGEST_WHOLE_BYTES = 20_000_000

/** Where the music ends, in seconds of a file that lasts `durationS`. */
export function endOf(track: Pick<TrackSound, 'endS'>, durationS: number): number {
  return Math.min(track.endS ?? durationS, durationS)
}

/**
 * How long the fade before the natural end of a stretch of `lengthS` is: 2 s, or hardly any where
 * silence was trimmed off after it, because that music has ended by itself.
 */
export function endFadeS(track: Pick<TrackSound, 'endS'>, durationS: number, lengthS: number): number {
  const wasTrimmed = track.endS !== null && track.endS < durationS - SILENT_END_FADE_S
  return Math.min(wasTrimmed ? SILENT_END_FADE_S : END_FADE_S, lengthS / 4)
}

/** Whether a track is played by a media element after its head. */
export function isLong(track: Pick<TrackSound, 'durationS' | 'sizeBytes'>): boolean {
  return track.durationS === null ? track.sizeBytes > LARGEST_WHOLE_BYTES : track.durationS > LONGEST_WHOLE_S
}
