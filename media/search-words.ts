/**
 * What somebody typed, as FTS5 asks for it: every word must begin some word of what is found. Null where nothing of it
 * is a letter or a digit. Signs that mean something to FTS5 never reach it.
 */
export function toMatch(text: string): string | null {
  const words = text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu)
  return words === null ? null : words.map((word) => `"${word}"*`).join(' ')
}
