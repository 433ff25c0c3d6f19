/** What a file's name tells: "03 - Anneke Grönloh - Brandend zand.mp3" names a performer and a title. */
export type Named = { readonly title: string; readonly performer: string | null }

// "03 - ", "3. ", "1-03 ", "03_": a number before a separator, or one with a leading zero. "99 Luftballons"
// and "7.000 Rinder" keep theirs.
const TRACK_NUMBER = /^(?:\d{1,2}-\d{2}[\s._-]+|\d{1,3}\s*[-._)]+\s*|0\d{1,2}\s+)(?=\D)/
const SHORT = 24

/** `name` is a file's name without its folder, in any script. */
export function fromFileName(name: string): Named {
  const bare = name.normalize('NFC').replace(/\.[\p{L}\p{N}]{1,5}$/u, '')
  const words = bare.replace(/[\p{Cc}_\s]+/gu, ' ').trim()
  const rest = words.replace(TRACK_NUMBER, '').trim() || words
  const [performer, title, more] = rest.split(/\s+[-–—]\s+/)
  if (performer === undefined || title === undefined || more !== undefined || !/\p{L}/u.test(performer)) {
    return { title: rest === '' ? name : rest, performer: null }
  }
  return { title, performer }
}

/** At most 24 signs for a tile: without what stands in brackets, then cut between words. */
export function shortTitle(title: string): string {
  if (signs(title).length <= SHORT) return title
  const bare = title.replace(/\s*[([{].*?[)\]}]\s*/gu, ' ').trim()
  if (bare !== '' && signs(bare).length <= SHORT) return bare
  const room = signs(bare || title).slice(0, SHORT)
  const lastSpace = room.lastIndexOf(' ')
  // A word cut in the middle is better than a tile half empty.
  const whole = room.slice(0, lastSpace >= SHORT / 2 ? lastSpace : SHORT - 1).join('')
  return `${whole.replace(/[\s,;:.–—-]+$/u, '')}…`
}

/** What people count as one sign, accents and joined emoji included. */
function signs(text: string): string[] {
  return [...new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment)
}
