import { useCallback, useState } from 'react'
import { useLocale } from 'react-aria-components'
import { shortDay } from './day.ts'

/** How a day is written in a line of text, "22 nov", in the language of the page. */
export function useDay(): (at: number) => string {
  const { locale } = useLocale()
  const [now] = useState(Date.now)
  return useCallback((at) => shortDay(at, now, locale), [now, locale])
}
