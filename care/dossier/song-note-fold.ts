import type Database from 'better-sqlite3'
import type { CreateFold } from './fold.ts'

/** Why songs are of a person, with a full-text index, and what was noticed of them. */
export const createSongNoteFold: CreateFold = (memory) => {
  memory.exec(TABLES)
  const sql = prepare(memory)
  return {
    song_reason: ({ seq, id, body }) => {
      const { reasonId, why, forWhom, toldBy } = body
      sql.putReason.run({ ...body, seq, version: id })
      sql.dropWords.run(reasonId)
      sql.addWords.run(reasonId, why, forWhom, toldBy)
    },
    song_reason_withdrawn: ({ body }) => {
      sql.dropReason.run(body.reasonId)
      sql.dropWords.run(body.reasonId)
    },
    song_traits: ({ id, at, body }) => {
      const { residentId, trackId, setBy, ...traits } = body
      sql.putTraits.run({ residentId, trackId, setBy, traits: JSON.stringify(traits), at, version: id })
    },
  }
}

const TABLES = `
  CREATE TABLE song_reason (
    id TEXT PRIMARY KEY, resident_id TEXT NOT NULL, track_id TEXT NOT NULL, first_seq INTEGER NOT NULL,
    version TEXT NOT NULL, why TEXT NOT NULL, for_whom TEXT NOT NULL, told_by TEXT NOT NULL,
    author_role TEXT NOT NULL, relation TEXT NOT NULL, told_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX song_reason_of_resident ON song_reason (resident_id, track_id);
  CREATE VIRTUAL TABLE song_reason_words USING fts5 (
    reason_id UNINDEXED, why, for_whom, told_by, tokenize = 'unicode61 remove_diacritics 2'
  );
  CREATE TABLE song_traits (
    resident_id TEXT NOT NULL, track_id TEXT NOT NULL, traits TEXT NOT NULL, set_by TEXT NOT NULL,
    at INTEGER NOT NULL, version TEXT NOT NULL, PRIMARY KEY (resident_id, track_id)
  ) STRICT;
`

type Fields = Readonly<Record<string, string | number | null>>

function prepare(memory: Database.Database) {
  return {
    putReason: memory.prepare<[Fields]>(
      `INSERT INTO song_reason VALUES (@reasonId, @residentId, @trackId, @seq, @version, @why, @forWhom, @toldBy,
         @authorRole, @relation, @toldAt)
       ON CONFLICT (id) DO UPDATE SET version = excluded.version, why = excluded.why, for_whom = excluded.for_whom,
         told_by = excluded.told_by, author_role = excluded.author_role, relation = excluded.relation,
         told_at = excluded.told_at`,
    ),
    dropReason: memory.prepare<[string]>('DELETE FROM song_reason WHERE id = ?'),
    addWords: memory.prepare<[string, string, string, string]>('INSERT INTO song_reason_words VALUES (?, ?, ?, ?)'),
    dropWords: memory.prepare<[string]>('DELETE FROM song_reason_words WHERE reason_id = ?'),
    putTraits: memory.prepare<[Fields]>(
      'INSERT OR REPLACE INTO song_traits VALUES (@residentId, @trackId, @traits, @setBy, @at, @version)',
    ),
  }
}
