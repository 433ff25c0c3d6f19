import { useTranslation } from 'react-i18next'

/** How a day is written: `zondag 22 november`, or without its weekday. `at` is epoch ms. */
export function useDay(hasWeekday = true): (at: number) => string {
  const { i18n } = useTranslation('desk')
  const format = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : 'nl-NL', {
    ...(hasWeekday && { weekday: 'long' }),
    day: 'numeric',
    month: 'long',
  })
  return (at) => format.format(at)
}
