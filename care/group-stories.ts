import type { Dossier } from './dossier.ts'
import { CareError } from './errors.ts'
import { parseId } from './parse-id.ts'
import type { GroupStory, GroupStoryId } from './group-story.ts'
import { createEntryPen, type PenNeeds } from './sql/entry-pen.ts'
import type { StoryId } from './story.ts'

/** A page of text is a story. */
const LONGEST_TEXT = 8_000

/** What was told after listening together, newest first. */
export function groupStories(dossier: Dossier, limit: number): GroupStory[] {
  const rows = dossier
    .tables()
    .prepare<[number], GroupRow>(
      `SELECT id, place_name AS placeName, text, resident_ids AS residentIds, songs, told_by AS toldBy,
         author_role AS authorRole, relation, told_at AS toldAt
       FROM group_story ORDER BY seq DESC LIMIT ?`,
    )
    .all(limit)
  return rows.map(({ residentIds, songs, ...row }) => ({
    ...row,
    residentIds: JSON.parse(residentIds) as GroupStory['residentIds'], // written by this folder's own fold
    songs: JSON.parse(songs) as string[],
  }))
}

type GroupRow = Omit<GroupStory, 'residentIds' | 'songs'> & { readonly residentIds: string; readonly songs: string }

export type GroupStoryBox = ReturnType<typeof openGroupStoryBox>

/** Writes stories of a group for whoever may write and not read. On disk when a call returns; `not-saved` when the disk refuses. */
export function openGroupStoryBox(needs: PenNeeds) {
  const { newId } = needs
  const put = createEntryPen(needs)
  return {
    newGroupStoryId: (): GroupStoryId => parseId<GroupStoryId>(newId()),
    newStoryIds: (count: number): StoryId[] => Array.from({ length: count }, () => parseId<StoryId>(newId())),

    /**
     * Keeps the story of the place, and the same with everybody who was named: `storyIds` are theirs, one for each.
     * Throws `invalid` without a text.
     */
    tell({ id, ...story }: GroupStory, storyIds: readonly StoryId[]): void {
      const text = story.text.trim()
      if (text === '' || text.length > LONGEST_TEXT)
        throw new CareError('invalid', 'a story is a text, of a page at most')
      put('group_story', { ...story, text, groupStoryId: id })
      const { toldBy, authorRole, relation, toldAt } = story
      const alone = { trackId: null, songTitle: null, readBack: false, seen: [], photo: null }
      story.residentIds.forEach((residentId, index) => {
        const storyId = storyIds[index]
        if (storyId !== undefined)
          put('story', { ...alone, storyId, residentId, text, toldBy, authorRole, relation, toldAt })
      })
    },

    takeBack(id: GroupStoryId, storyIds: readonly StoryId[]): void {
      put('group_story_withdrawn', { groupStoryId: id })
      for (const storyId of storyIds) put('story_withdrawn', { storyId })
    },
  }
}
