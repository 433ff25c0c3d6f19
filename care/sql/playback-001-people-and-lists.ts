import type Database from 'better-sqlite3'

/**
 * What must be at hand while nobody is logged in, and no more than that. `origin_place` is the place a row
 * comes from, so that the stores of several kiosks can be merged.
 */
export function createPeopleAndLists(db: Database.Database): void {
  db.exec(PEOPLE)
  db.exec(LISTS)
  db.exec(PLACE_STATE)
}

const PEOPLE = `
  CREATE TABLE resident (
    id TEXT PRIMARY KEY,
    address TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    picture TEXT,
    stage TEXT NOT NULL CHECK (stage IN ('dial', 'pictures', 'lift', 'staff')),
    panel_size INTEGER NOT NULL CHECK (panel_size IN (3, 4, 6)),
    birth_year INTEGER,
    languages TEXT NOT NULL,
    added_at INTEGER NOT NULL,
    origin_place TEXT NOT NULL
  ) STRICT;

  CREATE TABLE stage_change (
    id TEXT PRIMARY KEY,
    resident_id TEXT NOT NULL REFERENCES resident (id),
    stage TEXT NOT NULL CHECK (stage IN ('dial', 'pictures', 'lift', 'staff')),
    panel_size INTEGER NOT NULL CHECK (panel_size IN (3, 4, 6)),
    at INTEGER NOT NULL,
    origin_place TEXT NOT NULL
  ) STRICT;

  CREATE TABLE place (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('personal', 'shared')),
    resident_id TEXT REFERENCES resident (id),
    added_at INTEGER NOT NULL,
    origin_place TEXT NOT NULL,
    CHECK ((kind = 'personal') = (resident_id IS NOT NULL))
  ) STRICT;
`

const LISTS = `
  CREATE TABLE playlist (
    id TEXT PRIMARY KEY,
    resident_id TEXT REFERENCES resident (id),
    place_id TEXT REFERENCES place (id),
    purpose TEXT NOT NULL CHECK (purpose IN ('enliven', 'enjoy', 'settle')),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    lift_cursor TEXT,
    added_at INTEGER NOT NULL,
    origin_place TEXT NOT NULL,
    CHECK ((resident_id IS NULL) <> (place_id IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX playlist_active_of_resident ON playlist (resident_id) WHERE active = 1 AND resident_id IS NOT NULL;
  CREATE UNIQUE INDEX playlist_active_of_place ON playlist (place_id) WHERE active = 1 AND place_id IS NOT NULL;

  CREATE TABLE slot (
    playlist_id TEXT NOT NULL REFERENCES playlist (id),
    digit TEXT NOT NULL CHECK (length(digit) = 1 AND digit GLOB '[0-9]'),
    track_id TEXT NOT NULL REFERENCES track (id),
    favourite INTEGER NOT NULL CHECK (favourite IN (0, 1)),
    story TEXT,
    origin_place TEXT NOT NULL,
    PRIMARY KEY (playlist_id, digit)
  ) STRICT;
  CREATE UNIQUE INDEX slot_one_favourite ON slot (playlist_id) WHERE favourite = 1;

  CREATE TABLE alias (
    id TEXT PRIMARY KEY,
    resident_id TEXT REFERENCES resident (id),
    place_id TEXT REFERENCES place (id),
    number TEXT NOT NULL CHECK (number <> '' AND number NOT GLOB '*[^0-9]*'),
    track_id TEXT NOT NULL REFERENCES track (id),
    origin_place TEXT NOT NULL,
    CHECK ((resident_id IS NULL) <> (place_id IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX alias_of_resident ON alias (resident_id, number) WHERE resident_id IS NOT NULL;
  CREATE UNIQUE INDEX alias_of_place ON alias (place_id, number) WHERE place_id IS NOT NULL;

  CREATE TABLE block (
    id TEXT PRIMARY KEY,
    resident_id TEXT REFERENCES resident (id),
    place_id TEXT REFERENCES place (id),
    track_id TEXT NOT NULL REFERENCES track (id),
    at INTEGER NOT NULL,
    by TEXT,
    reason TEXT,
    lifted_at INTEGER,
    origin_place TEXT NOT NULL,
    CHECK ((resident_id IS NULL) <> (place_id IS NULL))
  ) STRICT;
  CREATE UNIQUE INDEX block_of_resident ON block (resident_id, track_id) WHERE lifted_at IS NULL AND resident_id IS NOT NULL;
  CREATE UNIQUE INDEX block_of_place ON block (place_id, track_id) WHERE lifted_at IS NULL AND place_id IS NOT NULL;
`

const PLACE_STATE = `
  CREATE TABLE setting (
    place_id TEXT NOT NULL REFERENCES place (id),
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    origin_place TEXT NOT NULL,
    PRIMARY KEY (place_id, key)
  ) STRICT;

  -- The play that sounds now. Its two dossier entries have their ids before they are written, so that
  -- whoever finishes a half-done write cannot write them twice.
  CREATE TABLE open_play (
    id TEXT PRIMARY KEY,
    session_id TEXT NOT NULL,
    place_id TEXT NOT NULL REFERENCES place (id),
    resident_id TEXT REFERENCES resident (id),
    track_id TEXT NOT NULL REFERENCES track (id),
    title TEXT NOT NULL,
    via TEXT NOT NULL,
    started_at INTEGER NOT NULL,
    heard_s REAL NOT NULL,
    start_entry_id TEXT NOT NULL,
    end_entry_id TEXT NOT NULL,
    origin_place TEXT NOT NULL
  ) STRICT;
`
