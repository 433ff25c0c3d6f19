import type Database from 'better-sqlite3'

/** Who may log in, and what is set for the whole house. A secret is only ever kept as its hash. */
export function createAccounts(db: Database.Database): void {
  db.exec(`
    CREATE TABLE account (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL CHECK (name <> ''),
      role TEXT NOT NULL CHECK (role IN ('caregiver', 'therapist', 'coordinator', 'privacy_officer')),
      secret TEXT NOT NULL,
      failures INTEGER NOT NULL DEFAULT 0,
      failed_at INTEGER,
      added_at INTEGER NOT NULL,
      ended_at INTEGER,
      origin_place TEXT NOT NULL
    ) STRICT;

    CREATE TABLE house_setting (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL,
      origin_place TEXT NOT NULL
    ) STRICT;
  `)
}
