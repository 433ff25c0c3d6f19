import type { DialDigit } from '../media/choose.ts'

/** The ten numbers in the order in which they lie on the dial. */
export const DIGITS: readonly DialDigit[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']
