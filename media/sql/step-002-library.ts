import type Database from 'better-sqlite3'

export function createLibraryFacts(_db: Database.Database): void {}
