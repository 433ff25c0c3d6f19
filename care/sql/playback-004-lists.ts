import type Database from 'better-sqlite3'

/**
 * Lists by purpose with their hours (minutes of the day, local time) and a version that rises with each change,
 * and the reserve list of an owner. A list that was taken away keeps its row, so that it can be given back.
 */
export function createLists(db: Database.Database): void {
  db.exec(`
    ALTER TABLE playlist ADD COLUMN version INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE playlist ADD COLUMN from_minute INTEGER CHECK (from_minute BETWEEN 0 AND 1439);
    ALTER TABLE playlist ADD COLUMN until_minute INTEGER CHECK (until_minute BETWEEN 0 AND 1439);
    ALTER TABLE playlist ADD COLUMN removed_at INTEGER;

    CREATE TABLE bench_song (
      resident_id TEXT REFERENCES resident (id),
      place_id TEXT REFERENCES place (id),
      track_id TEXT NOT NULL REFERENCES track (id),
      stand_in INTEGER NOT NULL CHECK (stand_in IN (0, 1)),
      added_at INTEGER NOT NULL,
      origin_place TEXT NOT NULL,
      CHECK ((resident_id IS NULL) <> (place_id IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX bench_song_of_resident ON bench_song (resident_id, track_id) WHERE resident_id IS NOT NULL;
    CREATE UNIQUE INDEX bench_song_of_place ON bench_song (place_id, track_id) WHERE place_id IS NOT NULL;
  `)
}
