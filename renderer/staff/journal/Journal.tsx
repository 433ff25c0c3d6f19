import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '../../app/store.ts'
import { JournalLine } from './JournalLine.tsx'
import type { JournalReading } from './journal-reading.ts'
import './journal.css'

/** What happened, newest first, as it was written down: nothing is added up and nobody is counted. */
export function Journal({ reading }: { reading: JournalReading }): ReactNode {
  const { t } = useTranslation()
  const { rows, older, isAway, isLocked } = useStore(reading.state, (state) => state)
  return (
    <main className="journal" data-testid="journal">
      <h1>{t('journal.title')}</h1>
      {isAway && <p role="status">{t('journal.away')}</p>}
      {isLocked && <p data-testid="journal-locked">{t('journal.locked')}</p>}
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
      {older !== null && !isAway && (
        <button type="button" data-testid="journal-older" onClick={reading.readOlder}>
          {t('journal.older')}
        </button>
      )}
    </main>
  )
}
