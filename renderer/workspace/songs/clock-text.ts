const two = (value: number): string => String(value).padStart(2, '0')

/** A minute of the day as a clock shows it: `07:30`. */
export const toClock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

/** `07:30` as a minute of the day; null for anything else. */
export function fromClock(text: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes)
}
