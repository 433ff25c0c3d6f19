import type { DialDigit } from '../../../media/choose.ts'

/** A hand or a key on a number; `by` tells which, both edges. */
export type PressDigit = (digit: DialDigit, by: 'key' | 'touch', down: boolean) => void
