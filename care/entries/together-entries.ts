import { CareError } from '../errors.ts'
import type { ResidentId } from '../model.ts'
import { parseId } from '../parse-id.ts'
import type { SharedStory, SharedStoryId } from '../shared-story.ts'
import { text, type BodyReaders } from './fields.ts'
import { told } from './told-fields.ts'

/** What was told after listening together. */
export type TogetherEntries = {
  readonly shared_story: Omit<SharedStory, 'id'> & { readonly sharedStoryId: SharedStoryId }
  readonly shared_story_withdrawn: { readonly sharedStoryId: SharedStoryId }
}

export const TOGETHER_BODIES: BodyReaders<TogetherEntries> = {
  shared_story: (f) => ({
    sharedStoryId: parseId(f['sharedStoryId']),
    placeName: text(f['placeName']),
    text: text(f['text']),
    residentIds: many(f['residentIds'], (id) => parseId<ResidentId>(id)),
    songs: many(f['songs'], text),
    ...told(f),
  }),
  shared_story_withdrawn: (f) => ({ sharedStoryId: parseId(f['sharedStoryId']) }),
}

function many<T>(value: unknown, read: (one: unknown) => T): T[] {
  if (!Array.isArray(value)) throw new CareError('invalid', 'this is a list')
  return value.map((one: unknown) => read(one))
}
