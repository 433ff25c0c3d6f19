import type Database from 'better-sqlite3'

export function createTogether(_db: Database.Database): void {}
