import type Database from 'better-sqlite3'
import type { Entry, EntryKind } from '../entries.ts'

/** What a subject makes of its entries in the tables it has made for itself; other kinds pass it by. */
export type Fold = { readonly [K in EntryKind]?: (entry: Extract<Entry, { readonly kind: K }>) => void }

/** Makes a subject's tables in an empty database and returns how its entries fill them. */
export type CreateFold = (memory: Database.Database) => Fold
