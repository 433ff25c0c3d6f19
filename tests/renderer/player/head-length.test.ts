import { expect, test } from 'vitest'
import { FIRST_S, headSeconds } from '../../../renderer/player/head-length.ts'

const sizeBytes = 3_000_000

test('a short song has the first seconds only', () => expect(headSeconds({ durationS: 60, sizeBytes })).toBe(FIRST_S))

test.each([180, 420, 600])('a file of %i s is decoded at 50 times its speed before its head ends', (durationS) => {
  const afterBrowsingS = headSeconds({ durationS, sizeBytes }) - 0.7
  expect(afterBrowsingS).toBeGreaterThan(durationS / 50)
  expect(afterBrowsingS).toBeLessThan(durationS / 50 + 1)
})

test('ten songs of three minutes take less than 10 MB', () =>
  expect(10 * headSeconds({ durationS: 180, sizeBytes }) * 48_000 * 4).toBeLessThan(10e6))

test('a file of unknown length has ten seconds', () => expect(headSeconds({ durationS: null, sizeBytes })).toBe(10))

test('a greeting lies ready whole', () => expect(headSeconds({ durationS: 6, sizeBytes })).toBe(6))

test('a church service, which is never decoded whole, has the first seconds only', () =>
  expect(headSeconds({ durationS: 3600, sizeBytes: 60_000_000 })).toBe(FIRST_S))
