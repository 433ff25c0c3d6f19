/** The name card's own size and the least a resident may have to read, px on the stage. */
const LARGEST = 66
const SMALLEST = 38
/** The card is a circle of 338 px; this much of it is free for the widest line. */
const WIDTH = 306
/** A bold letter of the typeface is this wide on average, in parts of its size; measured over Dutch surnames. */
const LETTER = 0.56

/** The size at which a name fits the card, px: its longest word decides, for lines break between words. */
export function chooseNameSize(name: string): number {
  const words = name.split(/(?<=-)|\s+/)
  const longest = Math.max(1, ...words.map((word) => word.length))
  const short = name.length <= 9 ? name.length : longest
  return Math.max(SMALLEST, Math.min(LARGEST, Math.floor(WIDTH / (short * LETTER))))
}
