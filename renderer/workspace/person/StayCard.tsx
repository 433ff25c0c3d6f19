import type { ReactNode } from 'react'
import { useLocale } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { PersonPage } from '../../../electron/contract/desk/person-calls.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { fromDayText, longDate, toDayText } from './dates.ts'
import { KeptField } from './KeptField.tsx'
import { useChange } from './use-change.ts'

/** Since when somebody lives here, and the day they leave. */
export function StayCard({ person, called }: { person: PersonPage; called: string }): ReactNode {
  const { t } = useTranslation('desk')
  const { locale } = useLocale()
  const order = useOrder()
  const change = useChange(person)
  const arrived = toDayText(person.arrivedAt)
  const setDeparted = (isHere: boolean): void => void order('setDeparted', { residentId: person.id, isHere })
  return (
    <section className="cardx stack" aria-labelledby="person-stay" data-testid="stay">
      <h2 id="person-stay">{t('resident.stay.title')}</h2>
      <KeptField
        key={arrived}
        draft={`person ${person.id} arrived`}
        label={t('resident.stay.arrived')}
        kept={arrived}
        hint={t('resident.dayHint')}
        wrong={(text) => (fromDayText(text) === null ? t('resident.dayWrong') : undefined)}
        onKeep={(text) => {
          const arrivedAt = fromDayText(text)
          if (arrivedAt !== null) change({ arrivedAt })
        }}
        testId="person-arrived"
      />
      <div className="stack person-ends">
        <p className="person-line">
          {person.departedAt === null
            ? t('resident.stay.leaveLine')
            : t('resident.stay.leftOn', { date: longDate(person.departedAt, locale) })}
        </p>
        <div className="row">
          {person.departedAt === null ? (
            <Button onPress={() => setDeparted(false)} data-testid="leave">
              {t('resident.stay.leave', { name: called })}
            </Button>
          ) : (
            <Button onPress={() => setDeparted(true)} data-testid="back">
              {t('resident.stay.back', { name: called })}
            </Button>
          )}
        </div>
      </div>
    </section>
  )
}
