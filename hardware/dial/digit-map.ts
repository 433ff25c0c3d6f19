import type { Digit } from '../events.ts'

/** How pulses become digits. `nl`: 1 pulse is 1, 10 are 0. `se`: 1 pulse is 0. `nz`: the digits run backwards. */
export type DialMap = 'nl' | 'se' | 'nz'

const DIGITS: Readonly<Record<DialMap, readonly Digit[]>> = {
  nl: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'],
  se: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  nz: ['9', '8', '7', '6', '5', '4', '3', '2', '1', '0'],
}

/** The digit of 1 to 10 pulses, idle pulses already taken off; anything else is no digit and never clamped to one. */
export function toDigit(pulses: number, map: DialMap): Digit | undefined {
  return DIGITS[map][pulses - 1]
}

/** How many pulses a digit has on this dial; inverse of `toDigit`. */
export function toPulses(digit: Digit, map: DialMap): number {
  return DIGITS[map].indexOf(digit) + 1
}
