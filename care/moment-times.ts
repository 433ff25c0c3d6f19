import type { DayPart, Moment, MomentText, Weekday } from './moment.ts'

const MINUTE_MS = 60_000

/** Where a part of the day stands among clock times, minutes since midnight: only for the order on a page. */
const PART_STANDS_AT: Readonly<Record<DayPart, number>> = {
  morning: 8 * 60,
  midday: 12 * 60,
  afternoon: 14 * 60,
  evening: 19 * 60,
}

/** The day of the week at `at` (epoch ms) on this computer's clock. */
export function weekdayOf(at: number): Weekday {
  const day = new Date(at).getDay()
  return (day === 0 ? 7 : day) as Weekday // getDay counts 0 to 6 from Sunday
}

/** The date at `at` on this computer's clock, as `2026-11-22`. */
export function dayOf(at: number): string {
  const date = new Date(at)
  const two = (count: number): string => String(count).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The moments of the day of `at`, in the order of the day. */
export function momentsOfDay<M extends MomentText>(moments: readonly M[], at: number): M[] {
  const weekday = weekdayOf(at)
  return moments.filter((moment) => moment.weekdays.includes(weekday)).toSorted((a, b) => standsAt(a) - standsAt(b))
}

/** Where a moment stands in its day, minutes since midnight. */
export function standsAt({ time }: MomentText): number {
  return time.type === 'clock' ? time.minute : PART_STANDS_AT[time.part]
}

/** When this moment is on the day of `at` (epoch ms); null on other weekdays and for a part of the day. */
export function clockTimeOn(moment: MomentText, at: number): number | null {
  if (moment.time.type !== 'clock' || !moment.weekdays.includes(weekdayOf(at))) return null
  // By its fields: a day on which the clocks are changed has 23 or 25 hours.
  const time = new Date(at)
  time.setHours(Math.floor(moment.time.minute / 60), moment.time.minute % 60, 0, 0)
  return time.getTime()
}

/** The moments whose clock time lies after `from` and not after `to` (epoch ms), with that time; oldest first. */
export function dueBetween(moments: readonly Moment[], from: number, to: number): { moment: Moment; at: number }[] {
  const due: { moment: Moment; at: number }[] = []
  for (const day of from < to && dayOf(from) !== dayOf(to) ? [from, to] : [to]) {
    for (const moment of moments) {
      const at = clockTimeOn(moment, day)
      if (at !== null && at > from && at <= to) due.push({ moment, at })
    }
  }
  return due.toSorted((a, b) => a.at - b.at)
}

/** The next clock time after `at` today or tomorrow, or null. */
export function nextClockTime(moments: readonly Moment[], at: number): number | null {
  const tomorrow = new Date(at)
  tomorrow.setDate(tomorrow.getDate() + 1)
  const times = [at, tomorrow.getTime()].flatMap((day) =>
    moments.flatMap((moment) => {
      const time = clockTimeOn(moment, day)
      return time !== null && time > at ? [time] : []
    }),
  )
  return times.length === 0 ? null : Math.min(...times)
}

/** Whether somebody would rather have it quiet at `at`: a quiet moment with a clock time, for as long as it was said to last. */
export function isRatherQuiet(moments: readonly Moment[], at: number): boolean {
  return moments.some((moment) => {
    const from = moment.purpose === null ? clockTimeOn(moment, at) : null
    return from !== null && at >= from && at < from + (moment.lengthMin ?? QUIET_LENGTH_MIN) * MINUTE_MS
  })
}

/** A meal, where nobody said how long it takes. */
const QUIET_LENGTH_MIN = 45
