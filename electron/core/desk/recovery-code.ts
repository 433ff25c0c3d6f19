import { randomInt } from 'node:crypto'

// Crockford's base 32: no letter that looks like a digit, no U. https://www.crockford.com/base32.html
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 6
const GROUP = 4

/** A code to print: six groups of four signs, 120 random bits. */
export function makeRecoveryCode(): string {
  const group = (): string => Array.from({ length: GROUP }, () => SIGNS[randomInt(SIGNS.length)]).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}

/** A code as somebody typed it from paper, in the one way in which it was hashed. */
export function foldRecoveryCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '')
}
