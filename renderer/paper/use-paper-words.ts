import { useTranslation } from 'react-i18next'
import type { Language } from '../../electron/contract/view.ts'
import { hyphenate } from './hyphenate.ts'

/** How dates and lists are written in each language. */
const LOCALE: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' }

/** The words of a paper in its own language, with soft hyphens where a line may end. */
export function usePaperWords(language: Language) {
  const { t } = useTranslation('desk')
  const locale = LOCALE[language]
  return {
    /** A sentence of the paper. What is put into it, names and titles, is left as it is. */
    say: (key: string, names: Readonly<Record<string, string | number>> = {}): string =>
      divide(t(`paper.${key}`, { ...keepPlaces(names), defaultValue: '' }), names, language),
    /** Somebody's own words. */
    flow: (words: string): string => hyphenate(words, language),
    /** `22 november 2026`. */
    date: (at: number): string => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(at),
    /** `16.00 uur` is a house's own way; a clock is read by all. Minutes since midnight. */
    clock: (minute: number): string => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`,
    /** Monday is 1, as in ISO 8601. */
    weekdays: (days: readonly number[]): string => {
      const name = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
      // 5 January 1970 was a Monday.
      const names = days.map((day) => name.format(Date.UTC(1970, 0, 4 + day)))
      return new Intl.ListFormat(locale).format(names)
    },
    list: (things: readonly string[]): string => new Intl.ListFormat(locale).format(things),
  }
}

/** A private sign at each name's place, so that the patterns never see a name or a title. */
const PLACE = '\uE000'

function keepPlaces(names: Readonly<Record<string, string | number>>): Record<string, string> {
  return Object.fromEntries(Object.keys(names).map((name, index) => [name, `${PLACE}${index}${PLACE}`]))
}

function divide(sentence: string, names: Readonly<Record<string, string | number>>, language: Language): string {
  const values = Object.values(names)
  const parts = hyphenate(sentence, language).split(PLACE)
  // Odd parts are the numbers between two place signs.
  return parts.map((part, index) => (index % 2 === 1 ? isolated(String(values[Number(part)] ?? '')) : part)).join('')
}

/** Written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u

/** A name in another direction keeps to itself: FSI and PDI, https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates */
const isolated = (name: string): string => (RIGHT_TO_LEFT.test(name) ? `\u2068${name}\u2069` : name)
