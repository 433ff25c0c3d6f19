import { expect, test } from 'vitest'
import { toReadingOrder } from '../../../../renderer/workspace/board/reading-order.ts'

const at = (name: string, x: number, y: number, width = 200) => ({ name, x, y, width })
const names = (items: readonly { name: string }[]): string => items.map((item) => item.name).join(' ')

test('balloons are read row by row from the top, each row from left to right', () => {
  const sheet = [
    at('sea', 60, 450),
    at('dress', 1100, 60),
    at('coffee', 60, 40),
    at('choir', 470, 500),
    at('bird', 380, 70),
  ]
  expect(names(toReadingOrder(sheet))).toBe('coffee bird dress sea choir')
})

test('a large and a small one beside each other are one row, by their middles', () => {
  expect(names(toReadingOrder([at('small', 700, 160, 100), at('large', 100, 50, 330)]))).toBe('large small')
})

test('order on the sheet does not hang on the order of hanging', () => {
  const sheet = Array.from({ length: 30 }, (_, index) => at(String(index), (index * 97) % 1_200, (index * 53) % 700))
  expect(names(toReadingOrder(sheet.toReversed()))).toBe(names(toReadingOrder(sheet)))
})
