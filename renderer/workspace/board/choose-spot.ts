import type { Spot } from '../../../care/board-item.ts'
import { BALLOON_WIDTH, SHEET } from '../../../electron/contract/desk/board-colours.ts'

/** A picture with its two lines below it, or a slip: near enough to find a free place. */
const BELOW = 70
const STEP = 40

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))

/** The spot nearest to a wish that lies on the sheet and is neither too small nor too large. */
export function keepOnSheet(wish: Spot): Spot {
  const width = Math.round(within(wish.width, BALLOON_WIDTH.least, BALLOON_WIDTH.most))
  return {
    width,
    x: Math.round(within(wish.x, 0, SHEET.width - width)),
    y: Math.round(within(wish.y, 0, SHEET.height - BALLOON_WIDTH.least)),
  }
}

/** Where something new hangs: the free place that is nearest to the middle, or the middle itself on a full sheet. */
export function chooseSpot(hung: readonly Spot[], width: number): Spot {
  const centre = { x: (SHEET.width - width) / 2, y: (SHEET.height - width - BELOW) / 2 - 40, width }
  let best = centre
  let nearest = Number.POSITIVE_INFINITY
  for (let y = STEP; y < SHEET.height - width - BELOW - 80; y += STEP) {
    for (let x = STEP; x < SHEET.width - width - STEP; x += STEP) {
      const far = Math.hypot(x - centre.x, y - centre.y)
      if (far < nearest && hung.every((spot) => !isOver({ x, y, width }, spot))) {
        best = { x, y, width }
        nearest = far
      }
    }
  }
  return keepOnSheet(best)
}

const isOver = (one: Spot, other: Spot): boolean =>
  one.x < other.x + other.width + 20 &&
  other.x < one.x + one.width + 20 &&
  one.y < other.y + other.width + BELOW &&
  other.y < one.y + one.width + BELOW
