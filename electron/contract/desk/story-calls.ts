import type { EntryId, ResidentId } from '../../../care/model.ts'
import type { ShortBio, StoryContent, StoryId, TimelineEntry } from '../../../care/story.ts'

export type StoryCalls = {
  /** Stories and what was seen at the phone, newest first; at most `limit`. `isMore` tells that older ones are there. */
  readonly timeline: (args: { residentId: ResidentId; limit: number }) => {
    readonly entries: readonly TimelineView[]
    readonly isMore: boolean
  }
  readonly tellStory: (args: { residentId: ResidentId; content: StoryContent }) => { id: StoryId }
  /** `seen` is the version that was on the page. */
  readonly changeStory: (args: { id: StoryId; seen: EntryId; content: StoryContent }) => { id: StoryId }
  readonly withdrawStory: (args: { id: StoryId; seen: EntryId }) => void
  /** A person in a few lines; null where nobody wrote any. */
  readonly shortBio: (args: { residentId: ResidentId }) => ShortBio | null
  /** An empty text takes it away. `seen` is the version on the page, null for none. */
  readonly setShortBio: (args: { residentId: ResidentId; text: string; toldBy: string; seen: EntryId | null }) => {
    isKept: boolean
  }
}

/** An entry with the picture of its song, served at `/pictures/<songPicture>`; null where it has none. */
export type TimelineView = TimelineEntry & { readonly songPicture: string | null }
