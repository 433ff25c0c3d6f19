import type Database from 'better-sqlite3'

export function createMoments(_db: Database.Database): void {}
