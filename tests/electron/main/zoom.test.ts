import { expect, test } from 'vitest'
import { zoomAfter } from '../../../electron/main/zoom.ts'

const press = (key: string, control = true) => ({ type: 'keyDown', key, control, meta: false })

test('Ctrl and plus makes the page larger step by step, up to two and a half times', () => {
  const sizes = [1]
  for (let step = 0; step < 8; step += 1) sizes.push(zoomAfter(sizes.at(-1) ?? 1, press('=')) ?? 0)
  expect(sizes).toEqual([1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 2.5, 2.5])
})

test('Ctrl and minus makes it smaller, and Ctrl and 0 as it was', () => {
  expect(zoomAfter(2, press('-'))).toBe(1.75)
  expect(zoomAfter(0.75, press('-'))).toBe(0.75)
  expect(zoomAfter(2, press('0'))).toBe(1)
})

test('no other key says anything of size, nor does a plus by itself or a key let go', () => {
  expect(zoomAfter(1, press('s'))).toBeNull()
  expect(zoomAfter(1, press('+', false))).toBeNull()
  expect(zoomAfter(1, { ...press('+'), type: 'keyUp' })).toBeNull()
})
