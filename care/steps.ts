import type Database from 'better-sqlite3'
import { createEntries } from './sql/dossier-001-entries.ts'
import { createPeopleAndLists } from './sql/playback-001-people-and-lists.ts'

/** One numbered change of a store; it runs once, in one transaction with its record. Never edited after release. */
export type Step = { readonly step: number; readonly name: string; readonly up: (db: Database.Database) => void }

/** For the playback store, after media's steps: they bring the table `track`. */
export const CARE_PLAYBACK_STEPS: readonly Step[] = [{ step: 1, name: 'people and lists', up: createPeopleAndLists }]

/** For the dossier. */
export const CARE_DOSSIER_STEPS: readonly Step[] = [{ step: 1, name: 'entries', up: createEntries }]
