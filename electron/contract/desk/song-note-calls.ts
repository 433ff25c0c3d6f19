import type { EntryId, ResidentId } from '../../../care/model.ts'
import type { SongReason, SongReasonId, SongTraits, StandingReason, StandingTraits } from '../../../care/song-note.ts'
import type { Story } from '../../../care/story.ts'
import type { TrackId } from '../../../media/model.ts'

type Of = { readonly residentId: ResidentId; readonly trackId: TrackId }

/** What was told and noticed of one song with one person, and the stories it is part of. */
export type SongNoteView = {
  /** Their own words first. */
  readonly reasons: readonly StandingReason[]
  readonly traits: StandingTraits | null
  /** Stories that were told about this song, own words first. */
  readonly stories: readonly Story[]
}

/** What a song means to somebody. `seen` is the version that was on the page, null for what is new. */
export type SongNoteCalls = {
  readonly songNote: (args: Of) => SongNoteView
  readonly tellReason: (
    args: Of & { readonly reasonId: SongReasonId | null; readonly seen: EntryId | null; readonly reason: SongReason },
  ) => { reasonId: SongReasonId }
  readonly withdrawReason: (args: { readonly reasonId: SongReasonId; readonly seen: EntryId }) => void
  readonly noteTraits: (args: Of & { readonly seen: EntryId | null; readonly traits: SongTraits }) => void
}
