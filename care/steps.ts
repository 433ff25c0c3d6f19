import type Database from 'better-sqlite3'
import { createEntries } from './sql/dossier-001-entries.ts'
import { createAccounts } from './sql/playback-002-accounts.ts'
import { createPeopleAndLists } from './sql/playback-001-people-and-lists.ts'
import { createResidents } from './sql/playback-003-residents.ts'
import { createLists } from './sql/playback-004-lists.ts'
import { createMoments } from './sql/playback-005-moments.ts'
import { createCards } from './sql/playback-006-cards.ts'
import { createGuests } from './sql/playback-007-guests.ts'
import { createShownBoard } from './sql/playback-008-shown-board.ts'
import { createTogether } from './sql/playback-009-together.ts'

/** One numbered change of a store; it runs once, in one transaction with its record. Never edited after release. */
export type Step = { readonly step: number; readonly name: string; readonly up: (db: Database.Database) => void }

/** For the playback store, after media's steps: they bring the table `track`. */
export const CARE_PLAYBACK_STEPS: readonly Step[] = [
  { step: 1, name: 'people and lists', up: createPeopleAndLists },
  { step: 2, name: 'accounts', up: createAccounts },
  { step: 3, name: 'residents', up: createResidents },
  { step: 4, name: 'lists', up: createLists },
  { step: 5, name: 'moments', up: createMoments },
  { step: 6, name: 'cards', up: createCards },
  { step: 7, name: 'guests', up: createGuests },
  { step: 8, name: 'shown board', up: createShownBoard },
  { step: 9, name: 'together', up: createTogether },
]

/** For the dossier. */
export const CARE_DOSSIER_STEPS: readonly Step[] = [{ step: 1, name: 'entries', up: createEntries }]
