import { CareError } from './errors.ts'

/** How songs are made to suit one pair of ears. Numbers in dB; the bounds are those of the sound design. */
export type HearingProfile = {
  /** Louder or softer as a whole: -12 to +6. */
  readonly gainDb: number
  /** More of the high tones, from 2 kHz. */
  readonly shelfDb: 0 | 3 | 6
  /** +3 dB at 3 kHz, where words are told apart. */
  readonly presence: boolean
  /** Soft parts nearer to the loud ones, 2:1. */
  readonly compression: boolean
  /** On which side a headset plays; a handset has one side only. */
  readonly ear: 'both' | 'left' | 'right'
  /** How much lower than the house's own the loudest is that may come out: -12 to 0. */
  readonly ceilingDb: number
}

/** What is known of somebody's ears: how it sounds for them, and what people around them should know. */
export type Hearing = HearingProfile & {
  readonly aids: boolean
  readonly betterEar: 'left' | 'right' | null
}

/** As it was recorded. */
export const NEUTRAL_HEARING: Hearing = {
  gainDb: 0,
  shelfDb: 0,
  presence: false,
  compression: false,
  ear: 'both',
  ceilingDb: 0,
  aids: false,
  betterEar: null,
}

/** Quiet hours lower the ceiling by this much (row 22 of docs/behaviour.md). */
export const QUIET_CEILING_DB = -6

const LOWEST_DB = -12
const HIGHEST_GAIN_DB = 6

/** Whether a song would sound as it was recorded, apart from how loud it may be. */
export function isNeutralSound({ gainDb, shelfDb, presence, compression, ear }: HearingProfile): boolean {
  return gainDb === 0 && shelfDb === 0 && !presence && !compression && ear === 'both'
}

/** The profile itself. Throws `CareError('invalid')` where a number is out of its bounds. */
export function checkHearing<Profile extends HearingProfile>(profile: Profile): Profile {
  const { gainDb, shelfDb, ceilingDb } = profile
  const isIn = (value: number, low: number, high: number): boolean => value >= low && value <= high
  const isFine =
    isIn(gainDb, LOWEST_DB, HIGHEST_GAIN_DB) && [0, 3, 6].includes(shelfDb) && isIn(ceilingDb, LOWEST_DB, 0)
  if (!isFine) throw new CareError('invalid', 'a hearing profile is out of bounds')
  return profile
}
