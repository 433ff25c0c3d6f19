import { expect, test } from 'vitest'
import { shareOut } from '../../../renderer/paper/share-out.ts'

test('blocks stand on the first page as long as there is room, then on the next', () => {
  expect(shareOut([300, 300, 300, 300, 300], 700, 950)).toEqual([2, 3])
})

test('a block is never divided: one that is taller than a page has a page of its own', () => {
  expect(shareOut([100, 5_000, 100], 700, 950)).toEqual([1, 1, 1])
})

test('nothing still makes one page', () => {
  expect(shareOut([], 700, 950)).toEqual([0])
})
