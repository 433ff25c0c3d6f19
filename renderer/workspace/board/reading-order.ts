import type { Spot } from '../../../care/board-item.ts'

/** Balloons whose middles differ less than this in height hang beside one another. */
const ROW = 130

const middle = (spot: Spot): number => spot.y + spot.width / 2

/** As one would read the sheet: row by row from the top, each from left to right. */
export function toReadingOrder<Item extends Spot>(items: readonly Item[]): Item[] {
  const rows: Item[][] = []
  for (const item of items.toSorted((one, other) => middle(one) - middle(other))) {
    const row = rows.at(-1)
    const first = row?.[0]
    if (row !== undefined && first !== undefined && middle(item) - middle(first) < ROW) row.push(item)
    else rows.push([item])
  }
  return rows.flatMap((row) => row.toSorted((one, other) => one.x - other.x))
}
