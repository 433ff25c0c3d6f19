import type { DialDigit } from '../../../media/choose.ts'

/** Goes on at the number that a song was put behind: the card it came from may be gone. */
export function focusHole(digit: DialDigit): void {
  document.querySelector<HTMLElement>(`.dial [data-digit="${digit}"]`)?.focus()
}
