import type Database from 'better-sqlite3'
import { foldTitle } from '../fold-title.ts'

/**
 * What people say and decide about a track beside what was measured, the words it is found by, and what an import
 * leaves to look at. The column of the rights is made anew: SQLite keeps a CHECK for as long as its column.
 */
export function createLibraryFacts(db: Database.Database): void {
  db.exec(`
    ALTER TABLE track RENAME COLUMN rights_basis TO old_basis;
    ALTER TABLE track ADD COLUMN rights_basis TEXT NOT NULL DEFAULT 'unknown'
      CHECK (rights_basis IN ('resident_owned', 'family_owned', 'house_purchased', 'own_recording', 'public_domain',
        'licensed', 'unknown'));
    UPDATE track SET rights_basis = CASE old_basis WHEN 'bought' THEN 'house_purchased' ELSE old_basis END;
    ALTER TABLE track DROP COLUMN old_basis;

    ALTER TABLE track ADD COLUMN belongs_to TEXT
      CHECK ((belongs_to IS NOT NULL) = (rights_basis IN ('resident_owned', 'family_owned')));
    ALTER TABLE track ADD COLUMN chosen_start_s REAL;
    ALTER TABLE track ADD COLUMN chosen_gain_db REAL;
    ALTER TABLE track ADD COLUMN cut_short INTEGER NOT NULL DEFAULT 0 CHECK (cut_short IN (0, 1));
    ALTER TABLE track ADD COLUMN hidden_at INTEGER;
    ALTER TABLE track ADD COLUMN title_key TEXT NOT NULL DEFAULT '';
  `)
  fillTitleKeys(db)
  db.exec(`
    -- Everything a list or a review asks of all tracks at once, so that neither reads past the waveforms.
    CREATE INDEX track_light ON track (title_key, id, hidden_at, kind, year, rights_basis, duration_s, loudness_lufs,
      true_peak_dbtp, start_s, chosen_start_s, chosen_gain_db, cut_short, title, added_at);

    CREATE VIRTUAL TABLE track_word USING fts5 (
      track_id UNINDEXED, title, performer, origin, year,
      tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
    );
    INSERT INTO track_word SELECT id, title, performer, origin, year FROM track;
    CREATE TRIGGER track_word_added AFTER INSERT ON track BEGIN
      INSERT INTO track_word VALUES (new.id, new.title, new.performer, new.origin, new.year);
    END;
    CREATE TRIGGER track_word_changed AFTER UPDATE OF title, performer, origin, year ON track BEGIN
      DELETE FROM track_word WHERE track_id = old.id;
      INSERT INTO track_word VALUES (new.id, new.title, new.performer, new.origin, new.year);
    END;
    CREATE TRIGGER track_word_removed AFTER DELETE ON track BEGIN
      DELETE FROM track_word WHERE track_id = old.id;
    END;

    CREATE TABLE refused_file (
      id           TEXT PRIMARY KEY NOT NULL,
      file         TEXT NOT NULL,
      why          TEXT NOT NULL,
      at           INTEGER NOT NULL,
      origin_place TEXT NOT NULL
    ) STRICT;
    CREATE TABLE let_be (
      finding      TEXT PRIMARY KEY NOT NULL,
      at           INTEGER NOT NULL,
      origin_place TEXT NOT NULL
    ) STRICT;
  `)
}

function fillTitleKeys(db: Database.Database): void {
  const set = db.prepare<[string, string]>('UPDATE track SET title_key = ? WHERE id = ?')
  for (const { id, title } of db.prepare<[], { id: string; title: string }>('SELECT id, title FROM track').all())
    set.run(foldTitle(title), id)
}
