import type { Dossier } from './dossier.ts'
import { CareError } from './errors.ts'
import { parseId } from './parse-id.ts'
import type { SharedStory, SharedStoryId } from './shared-story.ts'
import { createEntryPen, type PenNeeds } from './sql/entry-pen.ts'
import type { StoryId } from './story.ts'

/** A page of text is a story. */
const LONGEST_TEXT = 8_000

/** What was told after listening together, newest first. */
export function sharedStories(dossier: Dossier, limit: number): SharedStory[] {
  const rows = dossier
    .tables()
    .prepare<[number], SharedRow>(
      `SELECT id, place_name AS placeName, text, resident_ids AS residentIds, songs, told_by AS toldBy,
         author_role AS authorRole, relation, told_at AS toldAt
       FROM shared_story ORDER BY seq DESC LIMIT ?`,
    )
    .all(limit)
  return rows.map(({ residentIds, songs, ...row }) => ({
    ...row,
    residentIds: JSON.parse(residentIds) as SharedStory['residentIds'], // written by this folder's own fold
    songs: JSON.parse(songs) as string[],
  }))
}

type SharedRow = Omit<SharedStory, 'residentIds' | 'songs'> & { readonly residentIds: string; readonly songs: string }

export type SharedStoryBox = ReturnType<typeof openSharedStoryBox>

/** Writes stories of a group for whoever may write and not read. On disk when a call returns; `not-saved` when the disk refuses. */
export function openSharedStoryBox(needs: PenNeeds) {
  const { newId } = needs
  const put = createEntryPen(needs)
  return {
    newSharedStoryId: (): SharedStoryId => parseId<SharedStoryId>(newId()),
    newStoryIds: (count: number): StoryId[] => Array.from({ length: count }, () => parseId<StoryId>(newId())),

    /**
     * Keeps the story of the place, and the same with everybody who was named: `storyIds` are theirs, one for each.
     * Throws `invalid` without a text.
     */
    tell({ id, ...story }: SharedStory, storyIds: readonly StoryId[]): void {
      const text = story.text.trim()
      if (text === '' || text.length > LONGEST_TEXT)
        throw new CareError('invalid', 'a story is a text, of a page at most')
      put('shared_story', { ...story, text, sharedStoryId: id })
      const { toldBy, authorRole, relation, toldAt } = story
      const alone = { trackId: null, songTitle: null, readBack: false, seen: [], photo: null }
      story.residentIds.forEach((residentId, index) => {
        const storyId = storyIds[index]
        if (storyId !== undefined)
          put('story', { ...alone, storyId, residentId, text, toldBy, authorRole, relation, toldAt })
      })
    },

    takeBack(id: SharedStoryId, storyIds: readonly StoryId[]): void {
      put('shared_story_withdrawn', { sharedStoryId: id })
      for (const storyId of storyIds) put('story_withdrawn', { storyId })
    },
  }
}
