import type { DialDigit } from '../../../media/choose.ts'

/** Whether a text is one digit of the dial. */
export function isDialDigit(text: string): text is DialDigit {
  return /^\d$/.test(text)
}
