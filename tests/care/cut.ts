import type Database from 'better-sqlite3'

/** Lets every write of this kind fail as if the power went there; returns the way back. */
export function cut(db: Database.Database, write: string): () => void {
  db.exec(`CREATE TEMP TRIGGER cut BEFORE ${write} BEGIN SELECT RAISE(ABORT, 'the power is gone'); END`)
  return () => db.exec('DROP TRIGGER cut')
}
