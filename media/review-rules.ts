import { gainDb, HIGHEST_PEAK_DBTP, TARGET_LUFS } from './gain.ts'
import type { Measurement } from './model.ts'

/** A person with a horn at the ear hangs up after so much silence. It is skipped until somebody says that it belongs there. */
export const LONG_SILENCE_S = 3
/** Less than this is not heard as softer than the rest, dB. */
const CLEARLY_SOFTER_DB = 2
/** More would lift the hiss of an old record above the music, dB. */
const HIGHEST_CHOSEN_GAIN_DB = 20
/** Two copies of one recording may end a little apart, s. */
export const SAME_LENGTH_S = 2

/** A track that ends up softer than the others, and how much of that a person may add without a distorted peak, in dB. */
export type Softness = { readonly appliedDb: number; readonly moreDb: number }

/** Null for a track that is as loud as the others, or cannot be made louder. */
export function softness(measured: Pick<Measurement, 'loudnessLufs' | 'truePeakDbtp'>): Softness | null {
  const appliedDb = gainDb({ ...NO_MORE_NEEDED, ...measured })
  const missing = TARGET_LUFS - (measured.loudnessLufs + appliedDb)
  const room = Math.min(HIGHEST_PEAK_DBTP - (measured.truePeakDbtp + appliedDb), HIGHEST_CHOSEN_GAIN_DB - appliedDb)
  const moreDb = Math.floor(Math.min(missing, room))
  return missing >= CLEARLY_SOFTER_DB && moreDb >= 1 ? { appliedDb: Math.round(appliedDb), moreDb } : null
}

const NO_MORE_NEEDED = { durationS: 0, startS: 0, endS: 0, monoFrom: 'both', peaks: [] } as const

type Comparable = { readonly id: string; readonly titleKey: string; readonly durationS: number | null }

/** Tracks of one title and nearly one length, told in groups; `tracks` are ordered by title and then by length. */
export function lookAlikes<T extends Comparable>(tracks: readonly T[]): readonly (readonly T[])[] {
  const groups: T[][] = []
  for (const track of tracks) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const isSame = last !== undefined && last.titleKey === track.titleKey && isNear(last.durationS, track.durationS)
    if (isSame) group?.push(track)
    else groups.push([track])
  }
  return groups.filter(({ length }) => length > 1)
}

const isNear = (a: number | null, b: number | null): boolean =>
  a !== null && b !== null && Math.abs(a - b) <= SAME_LENGTH_S
