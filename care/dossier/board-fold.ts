import type Database from 'better-sqlite3'
import type { CreateFold } from './fold.ts'

/** The balloons of all life boards and how each board looks. */
export const createBoardFold: CreateFold = (memory) => {
  memory.exec(TABLES)
  const sql = prepare(memory)
  return {
    board_item: ({ seq, id, body }) => {
      const yes = { readBack: body.readBack ? 1 : 0, mayBeShown: body.mayBeShown ? 1 : 0 }
      sql.put.run({ ...body, ...yes, version: id, seq })
    },
    board_item_placed: ({ seq, body }) => void sql.place.run({ ...body, seq }),
    board_item_removed: ({ body }) => void sql.remove.run(body.itemId),
    board_look: ({ body }) => {
      const themes = body.themes === null ? null : JSON.stringify(body.themes)
      sql.putLook.run({ residentId: body.residentId, colour: body.colour, themes })
    },
  }
}

const TABLES = `
  CREATE TABLE board_item (
    id TEXT PRIMARY KEY, resident_id TEXT NOT NULL, version TEXT NOT NULL, touched INTEGER NOT NULL, kind TEXT NOT NULL,
    caption TEXT NOT NULL, note TEXT NOT NULL, file TEXT, colour TEXT, theme TEXT NOT NULL, track_id TEXT, song_title TEXT,
    read_back INTEGER NOT NULL, may_be_shown INTEGER NOT NULL, told_by TEXT NOT NULL, author_role TEXT NOT NULL,
    relation TEXT NOT NULL, told_at INTEGER NOT NULL, x REAL NOT NULL, y REAL NOT NULL, width REAL NOT NULL
  ) STRICT;
  CREATE INDEX board_item_of_resident ON board_item (resident_id);
  CREATE TABLE board_look (resident_id TEXT PRIMARY KEY, colour TEXT NOT NULL, themes TEXT) STRICT;
`

type Fields = Readonly<Record<string, string | number | null>>

function prepare(memory: Database.Database) {
  return {
    // A place given by hand stays: what is said about a balloon never moves it.
    put: memory.prepare<[Fields]>(
      `INSERT INTO board_item VALUES (@itemId, @residentId, @version, @seq, @kind, @caption, @note, @file, @colour,
         @theme, @trackId, @songTitle, @readBack, @mayBeShown, @toldBy, @authorRole, @relation, @toldAt, @x, @y, @width)
       ON CONFLICT (id) DO UPDATE SET version = excluded.version, touched = excluded.touched, kind = excluded.kind,
         caption = excluded.caption, note = excluded.note, file = excluded.file, colour = excluded.colour,
         theme = excluded.theme, track_id = excluded.track_id, song_title = excluded.song_title,
         read_back = excluded.read_back, may_be_shown = excluded.may_be_shown, told_by = excluded.told_by,
         author_role = excluded.author_role, relation = excluded.relation, told_at = excluded.told_at`,
    ),
    place: memory.prepare<[Fields]>(
      'UPDATE board_item SET x = @x, y = @y, width = @width, touched = @seq WHERE id = @itemId',
    ),
    remove: memory.prepare<[string]>('DELETE FROM board_item WHERE id = ?'),
    putLook: memory.prepare<[Fields]>('INSERT OR REPLACE INTO board_look VALUES (@residentId, @colour, @themes)'),
  }
}
