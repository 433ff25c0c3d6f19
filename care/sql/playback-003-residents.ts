import type Database from 'better-sqlite3'

/**
 * What the phone must know of a resident while nobody is logged in: how they hear, when they want rest, whether they
 * still live here, and what may be done; not who allowed it.
 */
export function createResidents(db: Database.Database): void {
  db.exec(`
    ALTER TABLE resident ADD COLUMN called_as TEXT NOT NULL DEFAULT '';
    ALTER TABLE resident ADD COLUMN quiet_from_min INTEGER CHECK (quiet_from_min BETWEEN 0 AND 1439);
    ALTER TABLE resident ADD COLUMN quiet_until_min INTEGER CHECK ((quiet_until_min IS NULL) = (quiet_from_min IS NULL));
    ALTER TABLE resident ADD COLUMN arrived_at INTEGER;
    ALTER TABLE resident ADD COLUMN departed_at INTEGER;

    ALTER TABLE stage_change ADD COLUMN was_stage TEXT;
    ALTER TABLE stage_change ADD COLUMN was_panel_size INTEGER;

    CREATE TABLE hearing_profile (
      resident_id TEXT PRIMARY KEY REFERENCES resident (id),
      gain_db REAL NOT NULL CHECK (gain_db BETWEEN -12 AND 6),
      shelf_db INTEGER NOT NULL CHECK (shelf_db IN (0, 3, 6)),
      presence INTEGER NOT NULL CHECK (presence IN (0, 1)),
      compression INTEGER NOT NULL CHECK (compression IN (0, 1)),
      ear TEXT NOT NULL CHECK (ear IN ('both', 'left', 'right')),
      ceiling_db REAL NOT NULL CHECK (ceiling_db BETWEEN -12 AND 0),
      aids INTEGER NOT NULL CHECK (aids IN (0, 1)),
      better_ear TEXT CHECK (better_ear IN ('left', 'right')),
      origin_place TEXT NOT NULL
    ) STRICT;

    CREATE TABLE permission (
      resident_id TEXT NOT NULL REFERENCES resident (id),
      what TEXT NOT NULL,
      from_at INTEGER NOT NULL,
      until_at INTEGER,
      origin_place TEXT NOT NULL,
      PRIMARY KEY (resident_id, what)
    ) STRICT;
  `)
}
