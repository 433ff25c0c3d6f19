const WRAP = 2 ** 32

/**
 * A device clock (uint32 microseconds, wraps every 71.6 min) as a number that never wraps.
 * Right as long as two stamps are less than 35 min apart; a small step back stays a small step back.
 */
export function unwrapMicros(last: number | undefined, tUs: number): number {
  if (last === undefined) return tUs
  const ahead = (((tUs - last) % WRAP) + WRAP) % WRAP
  return last + (ahead < WRAP / 2 ? ahead : ahead - WRAP)
}
