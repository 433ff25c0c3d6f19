/** A moment (epoch ms) as the day a date field shows: `2026-11-22`, in local time. */
export function toDay(at: number): string {
  const date = new Date(at)
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Noon of that day, so that no change of clocks moves it to another; null while the field is empty. */
export function fromDay(day: string): number | null {
  const [year, month, date] = day.split('-').map(Number)
  if (year === undefined || month === undefined || date === undefined) return null
  const at = new Date(year, month - 1, date, 12).getTime()
  return Number.isFinite(at) && at >= 0 ? at : null
}

/** "zondag 22 november", with the year where it is another one than today's. */
export function longDay(at: number, now: number, locale: string): string {
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  const options: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long' }
  return new Intl.DateTimeFormat(locale, isThisYear ? options : { ...options, year: 'numeric' }).format(at)
}

/** "22 nov 2026". */
export function shortDay(at: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(at)
}
