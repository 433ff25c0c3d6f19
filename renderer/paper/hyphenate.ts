import dutch from 'hyphen/nl/index.js'
import british from 'hyphen/en-gb/index.js'
import type { Language } from '../../electron/contract/view.ts'

/** A place where a word may be broken; it is seen only where it is. */
export const SOFT_HYPHEN = '\u00AD'

const PATTERNS = { nl: dutch, en: british }

/** A shorter word is read faster whole. */
const SHORTEST_WORD = 6

/** A whole word that begins with a small letter. Names are not divided, nor is whatever begins like one. */
const WORD = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]{5,}(?![\p{L}\p{N}])/gu

/**
 * Running text with soft hyphens by the patterns of its language. Left out are breaks that would change how a word is
 * spelled, which a soft hyphen cannot do: Dutch drops the trema after a break (`co-ordinator`), and it undoubles the vowel
 * of a diminutive (`auto-tje`); and breaks that leave fewer than two letters before or three after them.
 */
export function hyphenate(text: string, language: Language): string {
  return text.replace(WORD, (word) => {
    const broken = PATTERNS[language].hyphenateSync(word, { hyphenChar: SOFT_HYPHEN, minWordLength: SHORTEST_WORD })
    return withoutWrongBreaks(broken, language)
  })
}

function withoutWrongBreaks(word: string, language: Language): string {
  const parts = word.split(SOFT_HYPHEN)
  return parts.reduce((whole, part, index) => {
    const rest = parts.slice(index).join('')
    const isFine =
      letters(whole) >= 2 &&
      letters(rest) >= 3 &&
      !(language === 'nl' && (/^[äëïöü]/u.test(rest) || (/(aa|ee|oo|uu)$/u.test(whole) && rest.startsWith('tje'))))
    return isFine ? `${whole}${SOFT_HYPHEN}${part}` : whole + part
  })
}

const letters = (text: string): number => text.replaceAll(SOFT_HYPHEN, '').length
