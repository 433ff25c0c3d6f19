import type Database from 'better-sqlite3'
import type { CreateFold } from './fold.ts'

/** Stories with a full-text index, short bios, and the kiosk's reactions with the songs they are about. */
export const createStoryFold: CreateFold = (memory) => {
  memory.exec(TABLES)
  const sql = prepare(memory)
  return {
    story: ({ seq, id, body }) => {
      const { storyId, text, toldBy, songTitle, seen } = body
      const first = sql.firstSeq.get(storyId) ?? seq
      sql.putStory.run({ ...body, seq, version: id, readBack: body.readBack ? 1 : 0, seen: seen.join(' ') })
      sql.putWords.run(first, text, toldBy, songTitle)
    },
    story_withdrawn: ({ body }) => {
      const first = sql.firstSeq.get(body.storyId)
      if (first === undefined) return
      sql.dropStory.run(body.storyId)
      sql.dropWords.run(first)
    },
    short_bio: ({ id, at, body }) => {
      if (body.text === '') sql.dropBio.run(body.residentId)
      else sql.putBio.run({ ...body, at, version: id })
    },
    play_event_started: ({ body }) => {
      const { playId, residentId, trackId, title } = body
      if (residentId !== null) sql.putPlay.run({ playId, residentId, trackId, title })
    },
    reaction: ({ seq, at, body }) => {
      const { reactionId, playId, valence, observerRole } = body
      sql.putReaction.run({ reactionId, playId, valence, observerRole, at, seq })
    },
    reaction_seen: ({ body }) => void sql.setSeen.run(body.seen.join(' '), body.reactionId),
    reaction_undone: ({ body }) => void sql.dropReaction.run(body.reactionId),
  }
}

const TABLES = `
  CREATE TABLE story (
    id TEXT PRIMARY KEY, resident_id TEXT NOT NULL, first_seq INTEGER NOT NULL, version TEXT NOT NULL,
    text TEXT NOT NULL, told_by TEXT NOT NULL, author_role TEXT NOT NULL, relation TEXT NOT NULL,
    told_at INTEGER NOT NULL, track_id TEXT, song_title TEXT, read_back INTEGER NOT NULL, seen TEXT NOT NULL, photo TEXT
  ) STRICT;
  CREATE INDEX story_of_resident ON story (resident_id, told_at DESC, first_seq DESC);
  CREATE VIRTUAL TABLE story_words USING fts5 (
    text, told_by, song_title, tokenize = 'unicode61 remove_diacritics 2' -- its rowid is the story's first_seq
  );
  CREATE TABLE short_bio (
    resident_id TEXT PRIMARY KEY, text TEXT NOT NULL, told_by TEXT NOT NULL, at INTEGER NOT NULL, version TEXT NOT NULL
  ) STRICT;
  CREATE TABLE told_play (id TEXT PRIMARY KEY, resident_id TEXT NOT NULL, track_id TEXT NOT NULL, title TEXT NOT NULL) STRICT;
  CREATE TABLE told_reaction (
    id TEXT PRIMARY KEY, play_id TEXT NOT NULL, valence TEXT NOT NULL, observer_role TEXT,
    at INTEGER NOT NULL, seq INTEGER NOT NULL, seen TEXT NOT NULL DEFAULT ''
  ) STRICT;
  CREATE INDEX told_play_of_resident ON told_play (resident_id);
  CREATE INDEX told_reaction_of_play ON told_reaction (play_id);
`

type Fields = Readonly<Record<string, string | number | null | object>>

function prepare(memory: Database.Database) {
  return {
    // A story that was changed keeps its place among those of the same day.
    putStory: memory.prepare<[Fields]>(
      `INSERT INTO story VALUES (@storyId, @residentId, @seq, @version, @text, @toldBy, @authorRole, @relation,
         @toldAt, @trackId, @songTitle, @readBack, @seen, @photo)
       ON CONFLICT (id) DO UPDATE SET version = excluded.version, text = excluded.text, told_by = excluded.told_by,
         author_role = excluded.author_role, relation = excluded.relation, told_at = excluded.told_at,
         track_id = excluded.track_id, song_title = excluded.song_title, read_back = excluded.read_back,
         seen = excluded.seen, photo = excluded.photo`,
    ),
    dropStory: memory.prepare<[string]>('DELETE FROM story WHERE id = ?'),
    firstSeq: memory.prepare<[string], number>('SELECT first_seq FROM story WHERE id = ?').pluck(),
    putWords: memory.prepare<[number, string, string, string | null]>(
      'INSERT OR REPLACE INTO story_words (rowid, text, told_by, song_title) VALUES (?, ?, ?, ?)',
    ),
    dropWords: memory.prepare<[number]>('DELETE FROM story_words WHERE rowid = ?'),
    putBio: memory.prepare<[Fields]>(
      'INSERT OR REPLACE INTO short_bio VALUES (@residentId, @text, @toldBy, @at, @version)',
    ),
    dropBio: memory.prepare<[string]>('DELETE FROM short_bio WHERE resident_id = ?'),
    putPlay: memory.prepare<[Fields]>(
      'INSERT OR REPLACE INTO told_play VALUES (@playId, @residentId, @trackId, @title)',
    ),
    putReaction: memory.prepare<[Fields]>(
      `INSERT OR REPLACE INTO told_reaction (id, play_id, valence, observer_role, at, seq)
       VALUES (@reactionId, @playId, @valence, @observerRole, @at, @seq)`,
    ),
    setSeen: memory.prepare<[string, string]>('UPDATE told_reaction SET seen = ? WHERE id = ?'),
    dropReaction: memory.prepare<[string]>('DELETE FROM told_reaction WHERE id = ?'),
  }
}
