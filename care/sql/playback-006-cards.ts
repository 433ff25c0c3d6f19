import type Database from 'better-sqlite3'

export function createCards(_db: Database.Database): void {}
