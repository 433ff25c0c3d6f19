import { expect, test } from 'vitest'
import { chooseCrop, cropPart, FIRST_CROP, moveCrop } from '../../../../renderer/workspace/photo/crop.ts'

const wide = { width: 4_000, height: 3_000 }

test('the circle begins in the middle, as large as the picture allows', () => {
  expect(cropPart(wide, FIRST_CROP)).toEqual({ x: 500, y: 0, width: 3_000, height: 3_000 })
})

test('the circle never leaves the picture, wherever it is dragged and however it is zoomed', () => {
  for (const x of [-9_000, -10, 0, 10, 9_000])
    for (const y of [-9_000, 0, 9_000])
      for (const zoom of [0, 1, 2, 100]) {
        const part = cropPart(wide, moveCrop(wide, chooseCrop(wide, { x: 0.5, y: 0.5, zoom }), { x, y }, 320))
        expect(part.x).toBeGreaterThanOrEqual(-0.001)
        expect(part.y).toBeGreaterThanOrEqual(-0.001)
        expect(part.x + part.width).toBeLessThanOrEqual(4_000.001)
        expect(part.y + part.height).toBeLessThanOrEqual(3_000.001)
      }
})

test('dragging to the right shows what lies to the left', () => {
  expect(moveCrop(wide, FIRST_CROP, { x: 32, y: 0 }, 320).x).toBeLessThan(FIRST_CROP.x)
})
