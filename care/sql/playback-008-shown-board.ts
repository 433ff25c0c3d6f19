import type Database from 'better-sqlite3'

export function createShownBoard(_db: Database.Database): void {}
