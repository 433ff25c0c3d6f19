const two = (value: number): string => String(value).padStart(2, '0')

/** A minute of the day as a clock shows it: `07:30`. */
export const toClock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`

/** `7:30`, `07.30` or `7` as a minute of the day; null for anything else. */
export function fromClock(text: string): number | null {
  const [, hours, minutes = '00'] = /^([01]?\d|2[0-3])(?:[:.]?([0-5]\d))?$/.exec(text.trim()) ?? []
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes)
}
