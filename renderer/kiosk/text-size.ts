/** A bold letter of the typeface is this wide, in parts of its size: wide Dutch words such as *mosselman* still fit. */
const LETTER = 0.59

/** Room for text: the width of a line and the sizes to choose from, px on the stage. */
export type TextRoom = { readonly width: number; readonly largest: number; readonly smallest: number }

/** The largest size at which no word is broken: lines break between words and after hyphens only. */
export function chooseTextSize(text: string, room: TextRoom): number {
  const longest = Math.max(1, ...text.split(/(?<=-)|\s+/).map((word) => word.length))
  return Math.max(room.smallest, Math.min(room.largest, Math.floor(room.width / (longest * LETTER))))
}
