import { fullName } from '../../care/full-name.ts'
import type { JournalPageView } from '../contract/api.ts'
import type { Stores } from './stores.ts'

/** One page of what happened, newest first, with the residents' shown names. */
export function readJournalPage(
  { journal, people }: Pick<Stores, 'journal' | 'people'>,
  cursor: { before: number | null; limit: number },
): JournalPageView {
  const page = journal.page(cursor)
  const names = new Map(people.residents().map((resident) => [resident.id, fullName(resident)]))
  return {
    next: page.next,
    rows: page.rows.map((row) => ({
      ...row,
      who: 'residentId' in row && row.residentId !== null ? (names.get(row.residentId) ?? null) : null,
    })),
  }
}
