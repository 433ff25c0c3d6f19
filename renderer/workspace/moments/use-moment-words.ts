import { useTranslation } from 'react-i18next'
import type { MomentText } from '../../../care/moment.ts'

/** A moment in two lines: what it is, and what does good then. */
export function useMomentWords(): (moment: MomentText) => {
  readonly title: string
  readonly time: string
  readonly line: string
} {
  const { t } = useTranslation('desk')
  const timeOf = ({ time }: MomentText): string =>
    time.type === 'part'
      ? t(`moments.part.${time.part}`)
      : clockText(time.minute, (values) => t('moments.time', values))
  const daysOf = ({ weekdays }: MomentText): string | null =>
    weekdays.length === 7 ? null : weekdays.map((day) => t(`moments.day.d${day}`)).join(' ')
  return (moment) => {
    const { label, withWhom, purpose, how, lengthMin } = moment
    const time = timeOf(moment)
    const title = label === '' ? capital(time) : label
    const parts = [
      label === '' ? null : time,
      daysOf(moment),
      purpose === null ? t('moments.quiet') : t(`moments.purpose.${purpose}`),
      purpose === null ? null : t(`moments.how.${how}`),
      withWhom === '' ? null : t('moments.with', { name: withWhom }),
      lengthMin === null ? null : t('moments.minutes', { count: lengthMin }),
    ]
    return { title, time: label === '' ? title : time, line: parts.filter((part) => part !== null).join(', ') }
  }
}

/** Minutes since midnight in the way of the language. */
export function clockText(minute: number, say: (values: { hours: string; minutes: string }) => string): string {
  return say({ hours: String(Math.floor(minute / 60)), minutes: String(minute % 60).padStart(2, '0') })
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
