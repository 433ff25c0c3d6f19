import type Database from 'better-sqlite3'
import { foldJournal } from './journal-fold.ts'
import type { JournalRow } from './journal-rows.ts'
