import { expect, test } from 'vitest'
import type { BoardKind, Spot } from '../../../../care/board-item.ts'
import { SHEET } from '../../../../electron/contract/desk/board-colours.ts'
import { chooseSpot, keepOnSheet } from '../../../../renderer/workspace/board/choose-spot.ts'

function hangAll(kinds: readonly BoardKind[], width = 220): (Spot & { kind: BoardKind })[] {
  const hung: (Spot & { kind: BoardKind })[] = []
  for (const kind of kinds) hung.push({ kind, ...chooseSpot(hung, { kind, width }) })
  return hung
}

test('the first balloons hang beside each other and none over another', () => {
  const hung = hangAll(['photo', 'word', 'photo', 'saying', 'photo', 'photo', 'word'])
  for (const [index, one] of hung.entries())
    for (const other of hung.slice(index + 1))
      expect(
        Math.abs(one.x - other.x) >= 220 || Math.abs(one.y - other.y) >= 150,
        `${JSON.stringify(one)} over ${JSON.stringify(other)}`,
      ).toBe(true)
})

test('on a full sheet the next one hangs a little beside the last, still on the sheet', () => {
  const hung = hangAll(Array.from({ length: 60 }, () => 'photo' as const))
  expect(new Set(hung.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(12)
  for (const { x, y, width } of hung) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(SHEET.width)
    expect(y).toBeLessThan(SHEET.height)
  }
})

test('nothing can be dragged off the sheet, or be made too small to hit or larger than a hand needs', () => {
  expect(keepOnSheet({ x: -500, y: 5_000, width: 3 })).toEqual({ x: 0, y: SHEET.height - 96, width: 96 })
  expect(keepOnSheet({ x: 5_000, y: -1, width: 5_000 })).toEqual({ x: SHEET.width - 520, y: 0, width: 520 })
})
