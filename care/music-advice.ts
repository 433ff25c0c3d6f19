import type { AdvicePart } from './advice-part.ts'
import type { Dossier } from './dossier.ts'
import { CareError } from './errors.ts'
import type { EntryId, ResidentId } from './model.ts'

/** What a therapist wrote for one question of somebody's advice. `at` is epoch ms. */
export type AdviceWords = {
  readonly part: AdvicePart
  readonly words: string
  readonly toldBy: string
  readonly at: number
  readonly version: EntryId
}

type Row = AdviceWords & { readonly residentId: ResidentId }

const COLUMNS = 'resident_id AS residentId, part, words, told_by AS toldBy, at, version'

/** All that was written for somebody's advice, by question; a question without words is not there. */
export function adviceWordsOf(dossier: Dossier, residentId: ResidentId): { [part in AdvicePart]?: AdviceWords } {
  const rows = dossier
    .tables()
    .prepare<[string], Row>(`SELECT ${COLUMNS} FROM music_advice WHERE resident_id = ? AND words <> ''`)
    .all(residentId)
  return Object.fromEntries(rows.map((row) => [row.part, row]))
}

/** The entry that last wrote one question, also where it took the words away; null before the first. */
export function adviceVersion(dossier: Dossier, residentId: ResidentId, part: AdvicePart): EntryId | null {
  const version = dossier
    .tables()
    .prepare<[string, string], EntryId>('SELECT version FROM music_advice WHERE resident_id = ? AND part = ?')
    .pluck()
    .get(residentId, part)
  return version ?? null
}

/**
 * Writes the words for one question, empty for none; returns the new version. `seen` is the version before. Throws CareError
 * `conflict` where it is another by now, `not-saved` when the disk refuses.
 */
export function putAdviceWords(
  dossier: Dossier,
  advice: { residentId: ResidentId; part: AdvicePart; words: string; toldBy: string },
  seen: EntryId | null,
): EntryId {
  if (adviceVersion(dossier, advice.residentId, advice.part) !== seen)
    throw new CareError('conflict', 'somebody else wrote this in between')
  return dossier.add('music_advice', { ...advice, words: advice.words.trim() })
}
