import type Database from 'better-sqlite3'

/**
 * Whose songs a shared place plays on a day, and for whom a song is played there that day. Only today's rows mean anything; the day is
 * the local date, as `2026-11-22`.
 */
export function createTogether(db: Database.Database): void {
  db.exec(`
    CREATE TABLE chooser (
      place_id TEXT PRIMARY KEY REFERENCES place (id),
      day TEXT NOT NULL,
      resident_id TEXT NOT NULL REFERENCES resident (id),
      origin_place TEXT NOT NULL
    ) STRICT;

    CREATE TABLE dedication (
      place_id TEXT NOT NULL REFERENCES place (id),
      track_id TEXT NOT NULL REFERENCES track (id),
      day TEXT NOT NULL,
      for_whom TEXT NOT NULL CHECK (for_whom <> ''),
      origin_place TEXT NOT NULL,
      PRIMARY KEY (place_id, track_id)
    ) STRICT;
  `)
}
