import type Database from 'better-sqlite3'

export function createLists(_db: Database.Database): void {}
