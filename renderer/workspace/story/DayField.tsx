import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocale } from 'react-aria-components'
import { Field } from '../ui/Field.tsx'
import { parseDay, writeDay } from './day.ts'

/** A day as people write it, `22-11-2026` or `22/11`; what is no day is said and changes nothing. */
export function DayField(props: { label: string; at: number; onChange: (at: number) => void }): ReactNode {
  const { label, at, onChange } = props
  const { t } = useTranslation('desk')
  const { locale } = useLocale()
  const [now] = useState(Date.now)
  const [typed, setTyped] = useState<string | null>(null)
  const day = typed === null ? at : parseDay(typed, now)
  return (
    <Field
      label={label}
      value={typed ?? writeDay(at, locale)}
      onChange={setTyped}
      onBlur={() => {
        if (typed === null || day === null) return
        setTyped(null)
        if (writeDay(day, locale) !== writeDay(at, locale)) onChange(day)
      }}
      wrong={day === null ? t('story.noDay', { day: writeDay(now, locale) }) : undefined}
      data-testid="teller-day"
    />
  )
}
