import { fullName } from '../../care/full-name.ts'
import type { CoreApi, JournalPageView } from '../contract/api.ts'
import { AppError } from '../contract/errors.ts'
import type { Stores } from './stores.ts'

/**
 * The one call of the journal's own window. Once somebody can log in, reading is behind that login, in the workspace: then it is
 * refused as `locked`.
 */
export function createJournalApi({ journal }: CoreApi, { doors }: Pick<Stores, 'doors'>): Pick<CoreApi, 'journal'> {
  return {
    journal: (cursor) => {
      if (doors !== null && doors.accounts.accounts().length > 0) throw new AppError('locked', 'this needs a login')
      return journal(cursor)
    },
  }
}

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
