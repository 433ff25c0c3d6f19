import type Database from 'better-sqlite3'

/** The conversation cards that a house added or changed; the deck itself is part of the program. */
export function createCards(db: Database.Database): void {
  db.exec(`
    CREATE TABLE conversation_card (
      id TEXT PRIMARY KEY,
      text_nl TEXT NOT NULL CHECK (text_nl <> ''),
      text_en TEXT NOT NULL CHECK (text_en <> ''),
      for_whom TEXT NOT NULL CHECK (for_whom IN ('resident', 'visitor')),
      tie_kind TEXT CHECK (tie_kind IN ('song', 'theme', 'period')),
      tie_value TEXT,
      hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
      added_at INTEGER NOT NULL,
      origin_place TEXT NOT NULL,
      CHECK ((tie_kind IS NULL) = (tie_value IS NULL))
    ) STRICT;
  `)
}
