import type { ResidentId } from '../../../care/model.ts'
import type { RightsBasis, TrackId, TrackKind } from '../../../media/model.ts'
import type { ReviewFinding } from '../../../media/review.ts'
import type { ImportCalls } from './import-calls.ts'

/** Who has a track: a resident by chosen name, or a place such as the living room. */
export type TrackUserView = { readonly residentId: ResidentId | null; readonly name: string }

/** What a row of the music says beside its own columns. */
export type TrackFlag = 'silence' | 'quiet' | 'double' | 'cut-short' | 'not-measured'

/** One row of the house's music. Picture and audio are same-origin paths; seconds from the file's first sample. */
export type TrackView = {
  readonly id: TrackId
  readonly kind: TrackKind
  readonly title: string
  readonly shortTitle: string
  readonly performer: string | null
  readonly origin: string | null
  readonly year: number | null
  readonly picture: string | null
  readonly audio: string
  readonly durationS: number | null
  readonly loudnessLufs: number | null
  /** Where it begins to sound for a resident. */
  readonly startS: number
  /** Silence at the beginning of the file, whether or not it is skipped. */
  readonly silenceS: number
  readonly gainDb: number
  readonly rightsBasis: RightsBasis
  readonly belongsTo: ResidentId | null
  /** How the one it belongs to is called; null for nobody, or somebody who lives here no more. */
  readonly belongsToName: string | null
  /** One peak of 0..1 a bar; empty while nobody has listened to it. */
  readonly wave: readonly number[]
  readonly users: readonly TrackUserView[]
  readonly flags: readonly TrackFlag[]
}

export type TrackQuery = {
  readonly text: string
  readonly kind: TrackKind | null
  readonly decade: number | null
  readonly rightsBasis: RightsBasis | null
  /** Only what nobody has. */
  readonly unused: boolean
  readonly offset: number
  readonly limit: number
}

/** `offset` is the one that was asked for. */
export type TrackPage = { readonly offset: number; readonly total: number; readonly rows: readonly TrackView[] }

export type TrackEdit = {
  readonly kind: TrackKind
  readonly title: string
  readonly shortTitle: string
  readonly performer: string | null
  readonly origin: string | null
  readonly year: number | null
  /** Name of a kept picture, or null. */
  readonly picture: string | null
}

/** The first findings of each kind, and how many there are of all. */
export type ReviewView = {
  readonly findings: readonly ReviewFinding[]
  /** Tracks of which nobody has said where they come from, and which were not put off. */
  readonly noRights: readonly TrackId[]
  readonly total: number
}

export type LibraryCalls = ImportCalls & {
  /** By title; at most 100 rows. */
  readonly tracks: (args: TrackQuery) => TrackPage
  readonly trackRows: (args: { trackIds: readonly TrackId[] }) => readonly TrackView[]
  /** The first 50 seconds; null while nobody has listened to it. */
  readonly trackBeginning: (args: {
    trackId: TrackId
  }) => { readonly seconds: number; readonly wave: readonly number[] } | null
  /** The decades there is music of, by their first years. */
  readonly decades: (args: Record<never, never>) => readonly number[]
  readonly review: (args: Record<never, never>) => ReviewView

  readonly describeTrack: (args: { trackId: TrackId; edit: TrackEdit }) => void
  /**
   * `belongsTo` is there exactly where a resident or a family owns it. Nothing is changed while others have one of them
   * on a list: `inTheWay` names those.
   */
  readonly setTrackRights: (args: {
    trackIds: readonly TrackId[]
    rightsBasis: RightsBasis
    belongsTo: ResidentId | null
  }) => { readonly inTheWay: readonly string[] }
  /** Out of the list of the house; where it stands behind a number it goes on playing. */
  readonly hideTrack: (args: { trackId: TrackId }) => void
  /** `skip` begins where it sounds, `keep` at the file's first sample. */
  readonly chooseSilence: (args: { trackId: TrackId; what: 'skip' | 'keep' }) => void
  readonly makeLouder: (args: { trackId: TrackId; moreDb: number }) => void
  /** These are well as they are. */
  readonly letFindingsBe: (args: { keys: readonly string[] }) => void
  /** The page listened to a file that the importer has no decoder for. */
  readonly trackMeasured: (args: {
    trackId: TrackId
    durationS: number
    loudnessLufs: number
    truePeakDbtp: number
    startS: number
    endS: number
    monoFrom: 'both' | 'left'
    peaks: readonly number[]
  }) => void
}
