import type Database from 'better-sqlite3'

export function createResidents(_db: Database.Database): void {}
