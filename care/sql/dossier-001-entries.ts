import type Database from 'better-sqlite3'

/**
 * The dossier: entries are added and nothing else. `seq` is the order of writing on this machine, which
 * a clock that was set back cannot disturb. The triggers also stop `INSERT OR REPLACE`, which deletes
 * without a delete trigger.
 */
export function createEntries(db: Database.Database): void {
  db.exec(`
    CREATE TABLE entry (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      at INTEGER NOT NULL,
      place TEXT NOT NULL,
      kind TEXT NOT NULL,
      body TEXT NOT NULL
    ) STRICT;

    CREATE TRIGGER entry_never_updated BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END;

    CREATE TRIGGER entry_never_deleted BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END;

    CREATE TRIGGER entry_never_replaced BEFORE INSERT ON entry
    WHEN EXISTS (SELECT 1 FROM entry WHERE id = NEW.id OR seq = NEW.seq)
    BEGIN SELECT RAISE(ABORT, 'an entry is never replaced'); END;
  `)
}
