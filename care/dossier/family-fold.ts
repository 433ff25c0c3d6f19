import type Database from 'better-sqlite3'
import type { CreateFold } from './fold.ts'

/** What came in from outside with where it lies, and the names behind the codes. */
export const createFamilyFold: CreateFold = (memory) => {
  memory.exec(TABLES)
  const sql = prepare(memory)
  return {
    guest_invited: ({ body }) => void sql.putGuest.run(body),
    contribution: ({ seq, at, body }) => {
      const { recording, ...content } = body
      sql.putContribution.run({ ...content, seq, at, recording: recording && JSON.stringify(recording) })
    },
    contribution_moved: ({ id, body }) => void sql.move.run({ ...body, version: id }),
  }
}

const TABLES = `
  CREATE TABLE guest_name (id TEXT PRIMARY KEY, resident_id TEXT NOT NULL, name TEXT NOT NULL, role TEXT NOT NULL) STRICT;
  CREATE TABLE contribution (
    id TEXT PRIMARY KEY, seq INTEGER NOT NULL, at INTEGER NOT NULL, resident_id TEXT NOT NULL, guest_id TEXT,
    told_by TEXT NOT NULL, author_role TEXT NOT NULL, relation TEXT NOT NULL, told_at INTEGER NOT NULL,
    song TEXT NOT NULL, why TEXT NOT NULL, belongs TEXT NOT NULL, photo TEXT, recording TEXT,
    laid TEXT NOT NULL DEFAULT 'new', track_id TEXT, story_id TEXT, board_item_id TEXT, version TEXT
  ) STRICT;
  CREATE INDEX contribution_by_place ON contribution (laid, seq DESC);
`

type Fields = Readonly<Record<string, string | number | null>>

function prepare(memory: Database.Database) {
  return {
    putGuest: memory.prepare<[Fields]>(
      'INSERT OR REPLACE INTO guest_name VALUES (@guestId, @residentId, @name, @role)',
    ),
    putContribution: memory.prepare<[Fields]>(
      `INSERT OR REPLACE INTO contribution (id, seq, at, resident_id, guest_id, told_by, author_role, relation, told_at,
         song, why, belongs, photo, recording)
       VALUES (@contributionId, @seq, @at, @residentId, @guestId, @toldBy, @authorRole, @relation, @toldAt,
         @song, @why, @belongs, @photo, @recording)`,
    ),
    move: memory.prepare<[Fields]>(
      `UPDATE contribution SET laid = @laid, track_id = @trackId, story_id = @storyId, board_item_id = @boardItemId,
         version = @version WHERE id = @contributionId`,
    ),
  }
}
