import type Database from 'better-sqlite3'

/** One row per piece of music, voice or sound. What listening found is there whole or not at all. */
export function createTrack(db: Database.Database): void {
  db.exec(`
    CREATE TABLE track (
      id             TEXT PRIMARY KEY NOT NULL,
      kind           TEXT NOT NULL CHECK (kind IN ('song', 'voice_message', 'sound')),
      title          TEXT NOT NULL,
      short_title    TEXT NOT NULL,
      performer      TEXT,
      origin         TEXT,
      year           INTEGER,
      rights_basis   TEXT NOT NULL
        CHECK (rights_basis IN ('public_domain', 'own_recording', 'bought', 'licensed', 'unknown')),
      content_hash   TEXT NOT NULL UNIQUE CHECK (length(content_hash) = 64),
      file           TEXT NOT NULL,
      picture        TEXT,
      size_bytes     INTEGER NOT NULL,
      duration_s     REAL,
      loudness_lufs  REAL,
      true_peak_dbtp REAL,
      start_s        REAL,
      end_s          REAL,
      mono_from      TEXT CHECK (mono_from IN ('both', 'left')),
      peaks          BLOB,
      added_at       INTEGER NOT NULL,
      origin_place   TEXT NOT NULL,
      CHECK ((duration_s IS NULL) + (loudness_lufs IS NULL) + (true_peak_dbtp IS NULL) + (start_s IS NULL)
        + (end_s IS NULL) + (mono_from IS NULL) + (peaks IS NULL) IN (0, 7))
    ) STRICT
  `)
}
