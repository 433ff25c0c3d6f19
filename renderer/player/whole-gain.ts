import type { HearingProfile } from '../../care/hearing.ts'

/** Never more than this louder than it was recorded, all parts of a profile together. */
const MOST_DB = 6
/** What `presence` adds at 3 kHz. */
export const PRESENCE_DB = 3
/** The compressor leaves music of the house's own loudness (-18 LUFS) as loud as it is and lifts what is softer by this. */
export const LIFT_DB = 3

/** The whole gain that a profile leaves, dB: less than was asked where the parts together would be too much. */
export function wholeGainDb({ gainDb, shelfDb, presence, compression }: HearingProfile): number {
  return Math.min(gainDb, MOST_DB - shelfDb - (presence ? PRESENCE_DB : 0) - (compression ? LIFT_DB : 0))
}
