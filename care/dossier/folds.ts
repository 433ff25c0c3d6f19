import type Database from 'better-sqlite3'
import type { Entry } from '../entries.ts'
import { createAdviceFold } from './advice-fold.ts'
import { createBoardFold } from './board-fold.ts'
import { createConsentFold } from './consent-fold.ts'
import type { CreateFold } from './fold.ts'
import { createFamilyFold } from './family-fold.ts'
import { createSongNoteFold } from './song-note-fold.ts'
import { createStoryFold } from './story-fold.ts'
import { createTogetherFold } from './together-fold.ts'

/** Every subject that reads entries, in no particular order: none reads another's tables while folding. */
const SUBJECTS: readonly CreateFold[] = [
  createConsentFold,
  createSongNoteFold,
  createAdviceFold,
  createStoryFold,
  createBoardFold,
  createFamilyFold,
  createTogetherFold,
]

/** Makes the tables of all subjects; the result takes one entry after another, in the order of writing. */
export function createFolds(memory: Database.Database): (entry: Entry) => void {
  const folds = SUBJECTS.map((create) => create(memory))
  return (entry) => {
    for (const fold of folds) {
      const take = fold[entry.kind] as ((one: Entry) => void) | undefined // the key says that it takes this kind
      take?.(entry)
    }
  }
}
