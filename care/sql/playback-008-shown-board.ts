import type Database from 'better-sqlite3'

/** Of the life boards only what may be shown, and of that only what is seen: no notes, no themes. */
export function createShownBoard(db: Database.Database): void {
  db.exec(`
    CREATE TABLE shown_board_item (
      id TEXT PRIMARY KEY,
      resident_id TEXT NOT NULL REFERENCES resident (id),
      kind TEXT NOT NULL CHECK (kind IN ('photo', 'drawing', 'word', 'saying', 'colour', 'voice')),
      caption TEXT NOT NULL,
      file TEXT,
      colour TEXT,
      track_id TEXT REFERENCES track (id),
      told_by TEXT NOT NULL,
      author_role TEXT NOT NULL,
      relation TEXT NOT NULL,
      told_at INTEGER NOT NULL,
      x REAL NOT NULL,
      y REAL NOT NULL,
      width REAL NOT NULL,
      touched INTEGER NOT NULL,
      origin_place TEXT NOT NULL
    ) STRICT;
    CREATE INDEX shown_board_item_of_resident ON shown_board_item (resident_id);

    CREATE TABLE shown_board (
      resident_id TEXT PRIMARY KEY REFERENCES resident (id),
      colour TEXT NOT NULL,
      origin_place TEXT NOT NULL
    ) STRICT;
  `)
}
