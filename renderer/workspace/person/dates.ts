/** A day in full, such as `zondag 22 november 2026`; `at` in epoch ms. */
export const longDate = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(at)

/** A day as people type it, `22-11-2026`, by this computer's own time. */
export function toDayText(at: number): string {
  const day = new Date(at)
  return `${two(day.getDate())}-${two(day.getMonth() + 1)}-${day.getFullYear()}`
}

/** The start of a day that was typed (epoch ms), day first; null for anything that is no day of the calendar. */
export function fromDayText(text: string): number | null {
  const parts = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4})$/.exec(text.trim())
  if (parts === null) return null
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const date = new Date(year, month - 1, day)
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : null
}

/** A time of day as people type it, `21:30`, from minutes of the day. */
export const toTimeText = (minutes: number): string => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`

/** Minutes of the day from `21:30`, `21.30`, `2130` or `21`; null for anything that is no time. */
export function fromTimeText(text: string): number | null {
  const parts = /^(\d{1,2})(?:[:.h ]?(\d{2}))?$/.exec(text.trim())
  if (parts === null) return null
  const [hours, minutes] = [Number(parts[1]), Number(parts[2] ?? 0)]
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null
}

const two = (value: number): string => String(value).padStart(2, '0')
