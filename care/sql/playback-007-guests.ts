import type Database from 'better-sqlite3'

/**
 * Codes of visitors and the songs they gave. Who a code is for is told in the dossier: here lies only what must be
 * at hand while nobody is logged in. A code is kept as its hash.
 */
export function createGuests(db: Database.Database): void {
  db.exec(`
    CREATE TABLE guest (
      id TEXT PRIMARY KEY,
      resident_id TEXT NOT NULL REFERENCES resident (id),
      code TEXT NOT NULL UNIQUE,
      made_at INTEGER NOT NULL,
      expires_at INTEGER NOT NULL,
      ended_at INTEGER,
      origin_place TEXT NOT NULL
    ) STRICT;

    -- Wrong codes of this machine, so that a restart forgives none of them.
    CREATE TABLE guest_attempt (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      failures INTEGER NOT NULL,
      failed_at INTEGER,
      origin_place TEXT NOT NULL
    ) STRICT;

    CREATE TABLE gift (
      id TEXT PRIMARY KEY,
      guest_id TEXT REFERENCES guest (id),
      resident_id TEXT NOT NULL REFERENCES resident (id),
      track_id TEXT NOT NULL REFERENCES track (id),
      given_at INTEGER NOT NULL,
      first_heard_at INTEGER,
      origin_place TEXT NOT NULL
    ) STRICT;
    CREATE INDEX gift_of_song ON gift (resident_id, track_id);
  `)
}
