/** A day in full, such as `zondag 22 november 2026`; `at` in epoch ms. */
export const longDate = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }).format(at)

/** A day as a date field has it, `2026-11-22`, by this computer's own time. */
export function toDayText(at: number): string {
  const day = new Date(at)
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

/** The start of the day in a date field (epoch ms); null where none is written. */
export function fromDayText(text: string): number | null {
  const at = new Date(`${text}T00:00`).getTime()
  return text === '' || Number.isNaN(at) ? null : at
}

/** A time of day as a time field has it, `21:30`, from minutes of the day. */
export const toTimeText = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Minutes of the day in a time field; null where none is written. */
export function fromTimeText(text: string): number | null {
  const parts = /^(\d{1,2}):(\d{2})/.exec(text)
  return parts === null ? null : Number(parts[1]) * 60 + Number(parts[2])
}
