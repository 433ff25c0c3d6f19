import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import { personName } from '../../kiosk/person-name.ts'
import { useCall } from '../app/use-call.ts'
import './residents.css'

/** Who the pages below are about: the name, what they are called, and what people who talk with them should know. */
export function ResidentName({ residentId }: { residentId: ResidentId }): ReactNode {
  const { t } = useTranslation('desk')
  const card = useCall('residentCard', { residentId })
  if (card === undefined) return <div className="name" />
  if (card === null) {
    return (
      <div className="name">
        <h1>{t('resident.gone')}</h1>
      </div>
    )
  }
  const { hearing } = card
  const more = [
    card.calledAs,
    card.birthYear === null ? '' : t('resident.bornIn', { year: card.birthYear }),
    hearing.betterEar === null ? '' : t(`resident.hears.${hearing.betterEar}`),
    hearing.aids ? t('resident.hears.aids') : '',
    card.isHere ? '' : t('resident.leftThe'),
  ].filter((part) => part !== '')
  return (
    <section className="name resident-name" aria-labelledby="resident-heading" data-testid="resident-name">
      <h1 dir="auto" id="resident-heading">
        {personName(card)}
      </h1>
      {more.length > 0 && (
        <span className="sub" dir="auto">
          {more.join(' · ')}
        </span>
      )}
    </section>
  )
}
