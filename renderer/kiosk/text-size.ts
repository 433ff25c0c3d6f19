/** How wide the bold letters of the typeface are, in parts of their size; rounded up, so that a word that is said to fit fits. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[iljI.,'’!]/, 0.35],
  [/[ftr-]/, 0.44],
  [/[mwMW]/, 0.92],
  [/\p{Lu}/u, 0.7],
]
const OTHER_WIDTH = 0.6

/** Room for text: the width of a line and the sizes to choose from, px on the stage. */
export type TextRoom = { readonly width: number; readonly largest: number; readonly smallest: number }

/** The largest size at which no word is broken: lines break between words and after hyphens only. */
export function chooseTextSize(text: string, room: TextRoom): number {
  const widest = Math.max(0.1, ...text.split(/(?<=-)|\s+/).map(widthOf))
  return Math.max(room.smallest, Math.min(room.largest, Math.floor(room.width / widest)))
}

function widthOf(word: string): number {
  return Array.from(word).reduce(
    (width, letter) => width + (WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER_WIDTH),
    0,
  )
}
