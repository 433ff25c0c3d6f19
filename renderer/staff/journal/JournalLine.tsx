import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { JournalRowView } from '../../../electron/contract/api.ts'
import { describeRow } from './describe-row.ts'

/** One line of the journal; what was not written down stays empty. */
export function JournalLine({ row }: { row: JournalRowView }): ReactNode {
  const { t, i18n } = useTranslation()
  const moment = new Intl.DateTimeFormat(i18n.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  const time = new Intl.DateTimeFormat(i18n.language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  const [what, ...more] = describeRow(row, t, (at) => time.format(at))
  const isAboutSomebody = row.kind !== 'device' && row.kind !== 'staff'
  return (
    <tr data-testid="journal-row" data-kind={row.kind}>
      <td>
        <time dateTime={new Date(row.at).toISOString()}>{moment.format(row.at)}</time>
      </td>
      <td>{isAboutSomebody && (row.who ?? t('journal.nobody'))}</td>
      <td>
        {what}
        {more.length > 0 && <small>{more.join(' · ')}</small>}
      </td>
    </tr>
  )
}
