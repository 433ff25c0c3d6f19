import type { TrackId } from '../media/model.ts'
import type { ContributionId, EntryId, GuestId, ResidentId } from './model.ts'
import type { StoryId } from './story.ts'
import type { Told } from './told.ts'

/** A recording somebody brought: its name in the folder of files, and what it was called where it came from. */
export type GivenRecording = { readonly file: string; readonly name: string; readonly sizeBytes: number }

/** What somebody told about a song. A text that was not given is empty. */
export type ContributionContent = Told & {
  readonly song: string
  /** Why this song. */
  readonly why: string
  /** Where it belongs: a day, a house, a person. */
  readonly belongs: string
  /** Name of a picture in the folder of files, or null. */
  readonly photo: string | null
  readonly recording: GivenRecording | null
}

/** Where it lies in the inbox. */
export type Laid = 'new' | 'later' | 'away'

/** What was done with it. Null: not that. */
export type ContributionState = {
  readonly laid: Laid
  /** The song that was approved. */
  readonly trackId: TrackId | null
  readonly storyId: StoryId | null
  readonly boardItemId: string | null
}

/** A contribution as it lies in the inbox. `version` is the entry that last moved it; null: nobody did. */
export type Contribution = ContributionContent &
  ContributionState & {
    readonly id: ContributionId
    readonly residentId: ResidentId
    readonly guestId: GuestId | null
    readonly at: number
    readonly version: EntryId | null
  }

export const UNTOUCHED: ContributionState = { laid: 'new', trackId: null, storyId: null, boardItemId: null }
