import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import type { AdviceRow } from '../../../electron/contract/desk/advice-view.ts'
import { useCall } from '../app/use-call.ts'
import { useDraft } from '../app/drafts.ts'
import { useDesk } from '../app/use-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { Field } from '../ui/Field.tsx'

/** The core takes no longer words for one question. */
const MOST_SIGNS = 600

/** The therapist's own words for each question of the advice; what is typed is kept when the field is left. */
export function AdviceWords({ residentId }: { residentId: ResidentId }): ReactNode {
  const { t } = useTranslation('desk')
  const { language } = useDesk()
  const content = useCall('paper', { wish: { kind: 'music-advice', residentId, language } })
  if (content?.kind !== 'music-advice') return null
  return (
    <div className="stack" data-testid="advice-words">
      <h2>{t('paper.ownWords')}</h2>
      <p className="hint">{t('paper.ownWordsHint')}</p>
      {content.advice.map((row) => (
        <Words key={`${row.part} ${row.own?.toldBy.at ?? ''}`} row={row} residentId={residentId} />
      ))}
    </div>
  )
}

function Words({ row: { part, own }, residentId }: { row: AdviceRow; residentId: ResidentId }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const { text, setText, clear } = useDraft(`advice ${residentId} ${part}`, own?.words ?? '')
  const keep = async (): Promise<void> => {
    if (text.trim() === (own?.words ?? '')) return
    const kept = await order('setAdvice', { residentId, part, words: text })
    if (kept !== undefined) clear()
  }
  return (
    <Field
      label={t(`paper.advice.part.${part}`)}
      lines={2}
      maxLength={MOST_SIGNS}
      value={text}
      onChange={setText}
      onBlur={() => void keep()}
      data-testid={`own-${part}`}
    />
  )
}
