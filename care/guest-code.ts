import { randomInt } from 'node:crypto'

/** Signs that nobody confuses in print or aloud, and that make no words: no vowels, no B D L O S U Z, no 0 1 2 5 8. */
export const CODE_SIGNS = 'CFGHJKMNPQRTVWXY34679'
/** 21^8 is 38 thousand million codes: at one try a minute a thief needs seventy thousand years. */
export const CODE_LENGTH = 8

/** A fresh code, as it is kept: without its dash. */
export function newGuestCode(): string {
  return Array.from({ length: CODE_LENGTH }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join('')
}

/** As it is printed: four and four. */
export const printGuestCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`

/** What somebody typed, as it is kept; null where no code looks like that. */
export function readGuestCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s.\-–—]/gu, '')
  const isCode = new RegExp(`^[${CODE_SIGNS}]{${CODE_LENGTH}}$`).test(code)
  return isCode ? code : null
}
