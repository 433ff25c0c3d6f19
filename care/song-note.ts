import type { TrackId } from '../media/model.ts'
import type { EntryId, ResidentId } from './model.ts'
import type { Told } from './told.ts'

export type SongReasonId = string & { readonly __id: 'SongReasonId' }

/** Why a song is of this person, in the words of whoever told it. `forWhom` may be empty: `met Kees`, `voor oma`. */
export type SongReason = Told & { readonly why: string; readonly forWhom: string }

/** A reason as it is now. `version` is the entry that last wrote it. */
export type StandingReason = SongReason & {
  readonly id: SongReasonId
  readonly residentId: ResidentId
  readonly trackId: TrackId
  readonly version: EntryId
}

/** How a song feels to this person. */
export const MOODS = ['cheerful', 'calm', 'tender', 'solemn', 'wistful', 'proud'] as const
export type Mood = (typeof MOODS)[number]

/** When a song does well with this person. */
export const SITUATIONS = ['waking', 'washing', 'meal', 'restless', 'visit', 'together', 'evening', 'worship'] as const
export type Situation = (typeof SITUATIONS)[number]

/** From nothing recognised (0) to a memory of a moment (5), after trying the song together. */
export const FAMILIARITIES = [0, 1, 2, 3, 4, 5] as const
export type Familiarity = (typeof FAMILIARITIES)[number]

/** What somebody noticed of a song with this person; what nobody noticed is null or left out. */
export type SongTraits = {
  readonly familiarity: Familiarity | null
  readonly moods: readonly Mood[]
  readonly situations: readonly Situation[]
  /** As it was typed in, such as `D` or `g klein`; empty where nobody did. */
  readonly musicKey: string
  /** Beats a minute. */
  readonly bpm: number | null
}

/** The traits as they are now, and who set them when (epoch ms). */
export type StandingTraits = SongTraits & { readonly setBy: string; readonly at: number; readonly version: EntryId }

export const NO_TRAITS: SongTraits = { familiarity: null, moods: [], situations: [], musicKey: '', bpm: null }
