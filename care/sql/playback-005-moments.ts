import type Database from 'better-sqlite3'

/**
 * When music does somebody good, and whether their phone may ring softly then. A moment that was taken out keeps its row,
 * so that taking it back finds it. `invitation` remembers which moments are behind us, never what anybody did with them.
 */
export function createMoments(db: Database.Database): void {
  db.exec(`
    CREATE TABLE music_moment (
      id TEXT PRIMARY KEY,
      resident_id TEXT NOT NULL REFERENCES resident (id),
      label TEXT NOT NULL,
      weekdays TEXT NOT NULL CHECK (weekdays <> '' AND weekdays NOT GLOB '*[^1-7]*'),
      minute INTEGER CHECK (minute BETWEEN 0 AND 1439),
      day_part TEXT CHECK (day_part IN ('morning', 'midday', 'afternoon', 'evening')),
      purpose TEXT CHECK (purpose IN ('enliven', 'enjoy', 'settle')),
      with_whom TEXT NOT NULL,
      how TEXT NOT NULL CHECK (how IN ('handset', 'speaker')),
      length_min INTEGER CHECK (length_min > 0),
      told_by TEXT NOT NULL,
      told_role TEXT NOT NULL,
      told_at INTEGER NOT NULL,
      version TEXT NOT NULL,
      is_removed INTEGER NOT NULL CHECK (is_removed IN (0, 1)),
      origin_place TEXT NOT NULL,
      CHECK ((minute IS NULL) <> (day_part IS NULL))
    ) STRICT;
    CREATE INDEX music_moment_of_resident ON music_moment (resident_id);

    CREATE TABLE invitation (
      resident_id TEXT PRIMARY KEY REFERENCES resident (id),
      is_welcome INTEGER NOT NULL CHECK (is_welcome IN (0, 1)),
      settled_until INTEGER NOT NULL,
      back_since INTEGER,
      day TEXT NOT NULL,
      rung INTEGER NOT NULL,
      origin_place TEXT NOT NULL
    ) STRICT;
  `)
}
