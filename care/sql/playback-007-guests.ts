import type Database from 'better-sqlite3'

export function createGuests(_db: Database.Database): void {}
