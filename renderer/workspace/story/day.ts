const DAY = /^\s*(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{2}|\d{4}))?\s*$/

/**
 * A day as people write it, day first: `22-11-2026`, `22/11/26`, `22.11`. Without a year it is the last such day before
 * `now`. Returns noon of it (epoch ms), so that no change of clocks moves it to another; null for what is no day, or is
 * still to come.
 */
export function parseDay(text: string, now: number): number | null {
  const [, day, month, year] = DAY.exec(text) ?? []
  if (day === undefined || month === undefined) return null
  const thisYear = new Date(now).getFullYear()
  const endOfToday = new Date(now).setHours(24, 0, 0, 0)
  const noon = (of: number): number | null => {
    const date = new Date(of, Number(month) - 1, Number(day), 12)
    const isDay = date.getMonth() === Number(month) - 1 && date.getTime() >= 0 && date.getTime() < endOfToday
    return isDay ? date.getTime() : null
  }
  if (year === undefined) return noon(thisYear) ?? noon(thisYear - 1)
  if (year.length === 4) return noon(Number(year))
  return noon(2000 + Number(year)) ?? noon(1900 + Number(year))
}

/** As it stands in a field: "22-11-2026", or "22/11/2026" in English. */
export function writeDay(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: '2-digit', month: '2-digit', year: 'numeric' }).format(at)
}

/** "zondag 22 november", with the year where it is another one than today's. */
export function longDay(at: number, now: number, locale: string): string {
  const options: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' }
  return new Intl.DateTimeFormat(locale, isThisYear(at, now) ? options : { ...options, year: 'numeric' }).format(at)
}

/** "22 nov", with the year where it is another one than today's. */
export function shortDay(at: number, now: number, locale: string): string {
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' }
  return new Intl.DateTimeFormat(locale, isThisYear(at, now) ? options : { ...options, year: 'numeric' }).format(at)
}

const isThisYear = (at: number, now: number): boolean => new Date(at).getFullYear() === new Date(now).getFullYear()
