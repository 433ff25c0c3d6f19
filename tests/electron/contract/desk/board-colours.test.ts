import { expect, test } from 'vitest'
import { BOARD_COLOURS } from '../../../../electron/contract/desk/board-colours.ts'

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

test.each(Object.entries(BOARD_COLOURS))('ink and soft ink on a board of %s are 7:1 at least', (_name, hex) => {
  expect(contrast('#25211C', hex)).toBeGreaterThanOrEqual(7)
  expect(contrast('#4A433A', hex)).toBeGreaterThanOrEqual(7)
})
