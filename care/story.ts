import type { TrackId } from '../media/model.ts'
import type { EntryId, ObserverRole, ReactionId, ResidentId, Seen, Valence } from './model.ts'
import type { Told } from './told.ts'

export type StoryId = string & { readonly __id: 'StoryId' }

/** What was told, and by whom. */
export type StoryContent = Told & {
  readonly text: string
  /** The song it belongs to, with the title as it was then, so that the story can be read without the library. */
  readonly trackId: TrackId | null
  readonly songTitle: string | null
  /** It was read back to the resident. */
  readonly readBack: boolean
  readonly seen: readonly Seen[]
  /** Name of a kept picture, or null. */
  readonly photo: string | null
}

/** A story as it is now. `version` is the entry that last wrote it: whoever changes it says which one they saw. */
export type Story = StoryContent & {
  readonly id: StoryId
  readonly residentId: ResidentId
  readonly version: EntryId
}

/** What somebody saw while a song played, told at the kiosk with a tap. */
export type SeenMoment = {
  readonly id: ReactionId
  readonly at: number
  readonly valence: Valence
  readonly seen: readonly Seen[]
  readonly trackId: TrackId
  readonly songTitle: string
  /** Null where nobody said who they were: missing, never guessed. */
  readonly observerRole: ObserverRole | null
}

/** One thing in the timeline of a person. */
export type TimelineEntry = ({ readonly type: 'story' } & Story) | ({ readonly type: 'seen' } & SeenMoment)

/** A person in a few lines, and who told them. */
export type ShortBio = {
  readonly text: string
  /** The tellers' names as they are shown, such as `Riek en Annelies`. */
  readonly toldBy: string
  readonly at: number
  readonly version: EntryId
}
