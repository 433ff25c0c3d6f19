import type { DialDigit } from '../../../media/choose.ts'
import { isDialDigit } from './is-dial-digit.ts'

/** The digit of a key of the upper row or the number pad, whatever the layout writes there; null for other keys. */
export function digitOfKey(key: { readonly code: string; readonly key: string }): DialDigit | null {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(key.code)?.[1] ?? key.key
  return isDialDigit(digit) ? digit : null
}
