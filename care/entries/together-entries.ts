import { CareError } from '../errors.ts'
import type { ResidentId } from '../model.ts'
import { parseId } from '../parse-id.ts'
import type { GroupStory, GroupStoryId } from '../group-story.ts'
import { text, type BodyReaders } from './fields.ts'
import { told } from './told-fields.ts'

/** What was told after listening together. */
export type TogetherEntries = {
  readonly group_story: Omit<GroupStory, 'id'> & { readonly groupStoryId: GroupStoryId }
  readonly group_story_withdrawn: { readonly groupStoryId: GroupStoryId }
}

export const TOGETHER_BODIES: BodyReaders<TogetherEntries> = {
  group_story: (f) => ({
    groupStoryId: parseId(f['groupStoryId']),
    placeName: text(f['placeName']),
    text: text(f['text']),
    residentIds: many(f['residentIds'], (id) => parseId<ResidentId>(id)),
    songs: many(f['songs'], text),
    ...told(f),
  }),
  group_story_withdrawn: (f) => ({ groupStoryId: parseId(f['groupStoryId']) }),
}

function many<T>(value: unknown, read: (one: unknown) => T): T[] {
  if (!Array.isArray(value)) throw new CareError('invalid', 'this is a list')
  return value.map((one: unknown) => read(one))
}
