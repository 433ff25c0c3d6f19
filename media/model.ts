/** A track's random 128-bit id (UUIDv7), the same in every store it is merged into. */
export type TrackId = string & { readonly __id: 'TrackId' }

export type TrackKind = 'song' | 'voice_message' | 'sound'

/**
 * On what ground the house may play it; asked once per batch, `unknown` until somebody says. What a resident or a
 * family owns is played for that resident alone.
 */
export const RIGHTS_BASES = [
  'resident_owned',
  'family_owned',
  'house_purchased',
  'own_recording',
  'public_domain',
  'licensed',
  'unknown',
] as const
export type RightsBasis = (typeof RIGHTS_BASES)[number]

/** How the handset's one channel is made: 0.5 (L + R), or left only where the sum loses more than 6 dB. */
export type MonoFrom = 'both' | 'left'

/** What listening to a file found. Levels as in BS.1770; seconds from the file's first sample. */
export type Measurement = {
  readonly durationS: number
  readonly loudnessLufs: number
  readonly truePeakDbtp: number
  readonly startS: number
  readonly endS: number
  readonly monoFrom: MonoFrom
  /** One peak (0..1) per 50 ms, for a waveform; at most 12,000. */
  readonly peaks: readonly number[]
}

/** One piece of music, voice or sound in the house's library. */
export type Track = {
  readonly id: TrackId
  readonly kind: TrackKind
  readonly title: string
  readonly shortTitle: string
  readonly performer: string | null
  readonly origin: string | null
  readonly year: number | null
  readonly rightsBasis: RightsBasis
  /** The id of the one person for whom it may be played; there exactly where a resident or a family owns it. */
  readonly belongsTo: string | null
  /** SHA-256 of the file's bytes, hex; also its name in the audio folder. */
  readonly contentHash: string
  /** Name in the audio folder: `<contentHash>.<ext>`. */
  readonly file: string
  /** Name in the pictures folder, or null. */
  readonly picture: string | null
  readonly sizeBytes: number
  /** Null while nobody could listen to it yet (AAC before the page has decoded it). */
  readonly measurement: Measurement | null
  readonly chosen: Chosen
}

/** What people write about a track. */
export type Description = Pick<Track, 'kind' | 'title' | 'shortTitle' | 'performer' | 'origin' | 'year' | 'picture'>

/** What a person decided about a track, in the place of what was measured; null where nobody did. The file stays as it is. */
export type Chosen = {
  /** Where it begins, seconds from the file's first sample. */
  readonly startS: number | null
  /** The whole gain with which it plays. */
  readonly gainDb: number | null
}

/** Nobody has decided anything. */
export const NOTHING_CHOSEN: Chosen = { startS: null, gainDb: null }
