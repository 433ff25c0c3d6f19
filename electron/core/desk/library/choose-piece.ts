import { foldName } from '../../../../care/fold-name.ts'

/** About one line of a list. */
const MOST_SIGNS = 90
/** Room before the word, so that it can be seen in what it stands. */
const BEFORE = 30

/** The piece of a text around the first word that begins as one of those typed; the beginning where none does. */
export function choosePiece(text: string, typed: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim()
  const wanted = foldName(typed).split(/\s+/)
  const found = [...plain.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].find(([word]) =>
    wanted.some((begin) => foldName(word).startsWith(begin)),
  )
  const from = startOfWord(plain, Math.max(0, (found?.index ?? 0) - BEFORE))
  const piece = plain.slice(from, from + MOST_SIGNS)
  return `${from > 0 ? '… ' : ''}${piece.trim()}${from + MOST_SIGNS < plain.length ? ' …' : ''}`
}

function startOfWord(text: string, at: number): number {
  return at === 0 ? 0 : text.indexOf(' ', at) + 1 || at
}
