import type { TrackSound } from '../../electron/contract/sound.ts'
import { isLong } from './song-end.ts'

/** So much lies ready at first, so that all numbers sound soon after a start; the rest of each head follows. */
export const FIRST_S = 3
/** Who dials on at once has no use for the rest of a song, and the decoder does one after the other. */
export const BROWSING_S = 0.7
/** Fetching a file and putting its samples in place. */
const MARGIN_S = 0.5
/** Chromium decodes 125 times as fast as music goes, on 2 cores (10 min of MP3 in 4.8 s); a machine of the house may be slower. */
const DECODES_AT_LEAST = 50
/** Where nobody knows the length. */
const UNKNOWN_S = 10

/**
 * How many seconds of a track lie ready from its trimmed start on: as long as the whole file surely takes to be decoded
 * behind them, and no longer, since ten songs wait like this all day (1 s is 0.2 MB).
 */
export function headSeconds(track: Pick<TrackSound, 'durationS' | 'sizeBytes'>): number {
  // Nothing is decoded behind it.
  if (isLong(track)) return FIRST_S
  const { durationS } = track
  if (durationS === null) return UNKNOWN_S
  // A greeting, a bell: all of it.
  if (durationS <= UNKNOWN_S) return durationS
  return Math.max(FIRST_S, BROWSING_S + MARGIN_S + durationS / DECODES_AT_LEAST)
}
