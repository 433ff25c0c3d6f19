import type { BoardKind, Spot } from '../../../care/board-item.ts'
import { BALLOON_WIDTH, SHEET } from '../../../electron/contract/desk/board-colours.ts'

type Hung = Spot & { readonly kind: BoardKind }

/** What stands below a picture, and how high a slip is: near enough to find a free place. */
const BELOW = 120
const SLIP_HEIGHT = 150
const GAP = 16
const STEP = 32
/** Beside the last one, where nothing is free. */
const ASIDE = 28

const heightOf = ({ kind, width }: Pick<Hung, 'kind' | 'width'>): number =>
  kind === 'word' || kind === 'saying' ? SLIP_HEIGHT : width + BELOW

/** The lines under a small picture are wider than it is. */
const LEAST_WIDTH = 230

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

/** Where something new hangs: the free place nearest to the top middle, or on a full sheet a little beside the last one. */
export function chooseSpot(hung: readonly Hung[], fresh: Pick<Hung, 'kind' | 'width'>): Spot {
  const { kind, width } = fresh
  const height = heightOf(fresh)
  const wish = { x: (SHEET.width - width) / 2, y: 48 }
  let best: Spot | null = null
  let nearest = Number.POSITIVE_INFINITY
  for (let y = wish.y; y + height <= SHEET.height; y += STEP) {
    for (let x = STEP; x + width <= SHEET.width - STEP; x += STEP) {
      // A second row begins only when the first is full.
      const far = Math.abs(x - wish.x) + 2 * (y - wish.y)
      const spot = { kind, x, y, width }
      if (far < nearest && hung.every((one) => !isOver(spot, one))) {
        best = { x, y, width }
        nearest = far
      }
    }
  }
  const last = hung.at(-1) ?? { ...wish, width }
  return keepOnSheet(best ?? { x: last.x + ASIDE, y: last.y + ASIDE, width })
}

const wideOf = ({ width }: Hung): number => Math.max(width, LEAST_WIDTH)
const centreOf = ({ x, width }: Hung): number => x + width / 2

const isOver = (one: Hung, other: Hung): boolean =>
  Math.abs(centreOf(one) - centreOf(other)) < (wideOf(one) + wideOf(other)) / 2 + GAP &&
  one.y < other.y + heightOf(other) + GAP &&
  other.y < one.y + heightOf(one) + GAP
