import type { SharedStoryId } from '../shared-story.ts'
import type { CreateFold } from './fold.ts'

/** What was told after listening together, whole. */
export const createTogetherFold: CreateFold = (memory) => {
  memory.exec(`
    CREATE TABLE shared_story (
      id TEXT PRIMARY KEY, seq INTEGER NOT NULL, place_name TEXT NOT NULL, text TEXT NOT NULL, resident_ids TEXT NOT NULL,
      songs TEXT NOT NULL, told_by TEXT NOT NULL, author_role TEXT NOT NULL, relation TEXT NOT NULL, told_at INTEGER NOT NULL
    ) STRICT;
  `)
  const put = memory.prepare(`
    INSERT OR REPLACE INTO shared_story (id, seq, place_name, text, resident_ids, songs, told_by, author_role, relation, told_at)
    VALUES (@sharedStoryId, @seq, @placeName, @text, @residentIds, @songs, @toldBy, @authorRole, @relation, @toldAt)
  `)
  const drop = memory.prepare<[SharedStoryId]>('DELETE FROM shared_story WHERE id = ?')
  return {
    shared_story: ({ seq, body }) => {
      const { residentIds, songs } = body
      put.run({ ...body, seq, residentIds: JSON.stringify(residentIds), songs: JSON.stringify(songs) })
    },
    shared_story_withdrawn: ({ body }) => void drop.run(body.sharedStoryId),
  }
}
