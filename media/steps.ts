import type Database from 'better-sqlite3'
import { createLibraryFacts } from './sql/step-002-library.ts'
import { createTrack } from './sql/step-001-track.ts'

/** One numbered change of the store; it runs once, in one transaction with its record. Never edited after release. */
export type Step = { readonly step: number; readonly name: string; readonly up: (db: Database.Database) => void }

/** The tables of the music; they come before the steps of every folder that refers to a track. */
export const MEDIA_STEPS: readonly Step[] = [
  { step: 1, name: 'track', up: createTrack },
  { step: 2, name: 'library facts', up: createLibraryFacts },
]
