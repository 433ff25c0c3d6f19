/** From and until when a list is the active one, in minutes of the local day; `until` itself is outside. */
export type Hours = { readonly fromMinute: number; readonly untilMinute: number }

/** What is asked of a list to choose among lists. `isFixed`: it holds whenever no list has its hours. */
export type TimedList = { readonly isFixed: boolean; readonly hours: Hours | null }

const DAY_MINUTES = 24 * 60

/**
 * The list that can be dialled at `at` (epoch ms, local time of the machine): one whose hours it is, and of two
 * such the one that began last; else the fixed one; else the first. Undefined where there is no list.
 */
export function chooseList<L extends TimedList>(lists: readonly L[], at: number): L | undefined {
  const minute = minuteOfDay(at)
  const due = lists.flatMap((list) => {
    const since = list.hours === null ? null : minutesInto(list.hours, minute)
    return since === null ? [] : [{ list, since }]
  })
  const latest = due.toSorted((one, other) => one.since - other.since)[0]
  return latest?.list ?? lists.find((list) => list.isFixed) ?? lists[0]
}

/** When another list may become the active one, epoch ms after `at`; null where the clock decides nothing. */
export function nextSwitch(lists: readonly TimedList[], at: number): number | null {
  const minutes = lists.flatMap(({ hours }) => (hours === null ? [] : [hours.fromMinute, hours.untilMinute]))
  return minutes.length === 0 ? null : Math.min(...minutes.map((minute) => nextTimeOf(minute, at)))
}

/** How long these hours have lasted at `minute`, over midnight too; null outside them. */
function minutesInto({ fromMinute, untilMinute }: Hours, minute: number): number | null {
  const length = (untilMinute - fromMinute + DAY_MINUTES) % DAY_MINUTES
  const since = (minute - fromMinute + DAY_MINUTES) % DAY_MINUTES
  return since < length ? since : null
}

function minuteOfDay(at: number): number {
  const time = new Date(at)
  return time.getHours() * 60 + time.getMinutes()
}

/** The calendar finds the moment, so that a day of 23 or 25 hours is as good as another. */
function nextTimeOf(minute: number, at: number): number {
  const today = new Date(at)
  const onDay = (days: number): number =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, 0, minute).getTime()
  return onDay(0) > at ? onDay(0) : onDay(1)
}
