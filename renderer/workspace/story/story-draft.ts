import type { Story, StoryContent } from '../../../care/story.ts'

/** What the sheet asks. */
export type StoryDraft = Omit<StoryContent, 'seen' | 'photo'>

/** What was being typed, over the story as it is; a new one begins as the therapist's own, told today. */
export function readStoryDraft(kept: string, story: Story | null, therapist: string): StoryDraft {
  const first: StoryDraft =
    story === null
      ? {
          text: '',
          toldBy: therapist,
          authorRole: 'therapist',
          relation: '',
          toldAt: Date.now(),
          trackId: null,
          songTitle: null,
          readBack: false,
        }
      : fieldsOf(story)
  if (kept === '') return first
  const typed = JSON.parse(kept) as StoryDraft // written by this page, in its own memory
  return { ...first, ...fieldsOf(typed) }
}

function fieldsOf(from: StoryDraft): StoryDraft {
  const { text, toldBy, authorRole, relation, toldAt, trackId, songTitle, readBack } = from
  return { text, toldBy, authorRole, relation, toldAt, trackId, songTitle, readBack }
}
