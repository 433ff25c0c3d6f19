import type { TFunction } from 'i18next'
import type { JournalRowView } from '../../../electron/contract/api.ts'
import { nl } from '../../words/nl.ts'

/** A row in words: what it was, then what else was written down. Nothing stands in for what is missing. */
export function describeRow(row: JournalRowView, t: TFunction, toTime: (at: number) => string): readonly string[] {
  return partsOf(row, t, toTime).filter((part) => part !== null)
}

function partsOf(row: JournalRowView, t: TFunction, toTime: (at: number) => string): readonly (string | null)[] {
  switch (row.kind) {
    case 'play':
      return [
        row.title,
        t(`journal.via.${row.via}`),
        row.heardS === null ? null : t('journal.heard', { seconds: String(Math.round(row.heardS)) }),
        row.endReason === null ? null : t(`journal.end.${row.endReason}`),
      ]
    case 'session':
      return [t('journal.session'), row.endedAt === null ? null : t('journal.until', { time: toTime(row.endedAt) })]
    case 'reaction':
      return [t(`tile.${row.valence}`), row.title, ...row.seen.map((each) => t(`seen.${each}`))]
    case 'block':
      return [t('journal.block'), row.title, row.reason]
    case 'device':
    case 'staff':
      return [isKnownEvent(row.what) ? t(`journal.event.${row.what}`) : row.what, row.detail]
  }
}

/** Devices of other makers and later versions may tell what this catalogue has no sentence for. */
function isKnownEvent(what: string): what is keyof typeof nl.journal.event {
  return Object.hasOwn(nl.journal.event, what)
}
