import type { ResidentId } from '../model.ts'
import { parseId } from '../parse-id.ts'
import type { StoryContent, StoryId } from '../story.ts'
import { idOrNull, text, textOrNull, yesOrNo, type BodyReaders } from './fields.ts'
import { seenWords, told } from './told-fields.ts'

/** What was told of a person. Each entry says the whole of it: the last one holds. */
export type StoryEntries = {
  readonly story: StoryContent & { readonly storyId: StoryId; readonly residentId: ResidentId }
  readonly story_withdrawn: { readonly storyId: StoryId }
  readonly short_bio: { readonly residentId: ResidentId; readonly text: string; readonly toldBy: string }
}

export const STORY_BODIES: BodyReaders<StoryEntries> = {
  story: (f) => ({
    storyId: parseId(f['storyId']),
    residentId: parseId(f['residentId']),
    text: text(f['text']),
    trackId: idOrNull(f['trackId']),
    songTitle: textOrNull(f['songTitle']),
    readBack: yesOrNo(f['readBack']),
    seen: seenWords(f['seen']),
    photo: textOrNull(f['photo']),
    ...told(f),
  }),
  story_withdrawn: (f) => ({ storyId: parseId(f['storyId']) }),
  short_bio: (f) => ({ residentId: parseId(f['residentId']), text: text(f['text']), toldBy: text(f['toldBy']) }),
}
