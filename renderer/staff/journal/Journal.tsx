import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { CoreApi, JournalRowView } from '../../../electron/contract/api.ts'
import type { Calls } from '../../../electron/contract/rpc.ts'
import { useStore, type Store } from '../../app/store.ts'
import { JournalLine } from './JournalLine.tsx'
import './journal.css'

/** How many lines are fetched at once. */
const PAGE = 100

/** What happened, newest first, as it was written down: nothing is added up and nobody is counted. */
export function Journal({ core }: { core: Store<Calls<CoreApi> | null> }): ReactNode {
  const { t } = useTranslation()
  const calls = useStore(core, (value) => value)
  const [rows, setRows] = useState<readonly JournalRowView[] | null>(null)
  const [older, setOlder] = useState<number | null>(null)
  const [isAway, setIsAway] = useState(false)

  const read = async (from: Calls<CoreApi>, before: number | null, known: readonly JournalRowView[]): Promise<void> => {
    try {
      const page = await from.journal({ before, limit: PAGE })
      setRows([...known, ...page.rows])
      setOlder(page.next)
      setIsAway(false)
    } catch {
      setIsAway(true) // whatever went wrong, the reader can only wait for the next connection
    }
  }
  useEffect(() => {
    if (calls === null) setIsAway(true)
    else void read(calls, null, []) // read settles its own failure
  }, [calls])

  return (
    <main className="journal" data-testid="journal">
      <h1>{t('journal.title')}</h1>
      {isAway && <p role="status">{t('journal.away')}</p>}
      {rows?.length === 0 && <p>{t('journal.empty')}</p>}
      {rows !== null && rows.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('journal.when')}</th>
              <th scope="col">{t('journal.who')}</th>
              <th scope="col">{t('journal.what')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <JournalLine key={`${row.kind} ${row.at} ${row.seq}`} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {older !== null && calls && (
        <button type="button" data-testid="journal-older" onClick={() => void read(calls, older, rows ?? [])}>
          {t('journal.older')}
        </button>
      )}
    </main>
  )
}
