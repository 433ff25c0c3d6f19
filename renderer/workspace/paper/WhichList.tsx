import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ListPurpose } from '../../../care/model.ts'
import type { PaperWish } from '../../../electron/contract/desk/paper-calls.ts'
import { useCall } from '../app/use-call.ts'
import { Choice } from '../ui/Choice.tsx'

/** Which of somebody's lists a card shows; nothing to choose where there is one. */
export function WhichList(props: { wish: PaperWish; onChange: (purpose: ListPurpose) => void }): ReactNode {
  const { t } = useTranslation('desk')
  const content = useCall('paper', { wish: props.wish })
  if (content?.kind !== 'phone-card' || content.purposes.length < 2) return null
  return (
    <Choice
      label={t('paper.whichList')}
      value={content.purpose}
      options={content.purposes.map((purpose) => ({ value: purpose, label: t(`paper.advice.list.${purpose}`) }))}
      onChange={props.onChange}
      testId="paper-list"
    />
  )
}
