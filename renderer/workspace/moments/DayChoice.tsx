import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Weekday } from '../../../care/moment.ts'
import { WEEK } from './week.ts'

/** The days of the week, each on or off. */
export function DayChoice(props: {
  days: readonly Weekday[]
  wrong: string | undefined
  onChange: (days: readonly Weekday[]) => void
}): ReactNode {
  const { days, wrong, onChange } = props
  const { t } = useTranslation('desk')
  return (
    <div className="field-group" role="group" aria-label={t('moments.form.days')}>
      <span className="choice-label">{t('moments.form.days')}</span>
      <div className="row moment-days">
        {WEEK.map((day) => (
          <ToggleButton
            key={day}
            className="b moment-day"
            isSelected={days.includes(day)}
            data-testid={`day-${day}`}
            onChange={(isOn) => onChange(WEEK.filter((one) => (one === day ? isOn : days.includes(one))))}
          >
            {t(`moments.day.d${day}`)}
          </ToggleButton>
        ))}
      </div>
      {wrong !== undefined && <p className="wrong">{wrong}</p>}
    </div>
  )
}
