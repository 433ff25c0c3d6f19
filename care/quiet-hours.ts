/** When somebody wants rest, in minutes of the local day (0 = midnight, below 1440). May run over midnight. */
export type QuietHours = { readonly fromMin: number; readonly untilMin: number }

const DAY_MIN = 24 * 60

/** Whether two times make quiet hours: whole minutes of one day that are not the same. */
export function isQuietHours({ fromMin, untilMin }: QuietHours): boolean {
  const isMinute = (min: number): boolean => Number.isInteger(min) && min >= 0 && min < DAY_MIN
  return isMinute(fromMin) && isMinute(untilMin) && fromMin !== untilMin
}

/** Whether it is quiet for them at `at` (epoch ms), by this computer's local time; never for who has no quiet hours. */
export function isQuiet(hours: QuietHours | null, at: number): boolean {
  if (hours === null) return false
  const { fromMin, untilMin } = hours
  const minute = minuteOf(at)
  return fromMin <= untilMin ? minute >= fromMin && minute < untilMin : minute >= fromMin || minute < untilMin
}

/** When quiet next begins or ends after `at` (epoch ms); null for who has no quiet hours. */
export function nextQuietChange(hours: QuietHours | null, at: number): number | null {
  if (hours === null) return null
  const edge = isQuiet(hours, at) ? hours.untilMin : hours.fromMin
  const day = new Date(at)
  const today = atMinute(day, 0, edge)
  return today > at ? today : atMinute(day, 1, edge)
}

function minuteOf(at: number): number {
  const time = new Date(at)
  return time.getHours() * 60 + time.getMinutes()
}

// By the wall clock, so that a night in which the clock is put forward or back begins and ends at its own times.
function atMinute(day: Date, later: number, minute: number): number {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + later, 0, minute).getTime()
}
