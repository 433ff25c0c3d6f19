import type { GroupStoryId } from '../group-story.ts'
import type { CreateFold } from './fold.ts'

/** What was told after listening together, whole. */
export const createTogetherFold: CreateFold = (memory) => {
  memory.exec(`
    CREATE TABLE group_story (
      id TEXT PRIMARY KEY, seq INTEGER NOT NULL, place_name TEXT NOT NULL, text TEXT NOT NULL, resident_ids TEXT NOT NULL,
      songs TEXT NOT NULL, told_by TEXT NOT NULL, author_role TEXT NOT NULL, relation TEXT NOT NULL, told_at INTEGER NOT NULL
    ) STRICT;
  `)
  const put = memory.prepare(`
    INSERT OR REPLACE INTO group_story (id, seq, place_name, text, resident_ids, songs, told_by, author_role, relation, told_at)
    VALUES (@groupStoryId, @seq, @placeName, @text, @residentIds, @songs, @toldBy, @authorRole, @relation, @toldAt)
  `)
  const drop = memory.prepare<[GroupStoryId]>('DELETE FROM group_story WHERE id = ?')
  return {
    group_story: ({ seq, body }) => {
      const { residentIds, songs } = body
      put.run({ ...body, seq, residentIds: JSON.stringify(residentIds), songs: JSON.stringify(songs) })
    },
    group_story_withdrawn: ({ body }) => void drop.run(body.groupStoryId),
  }
}
