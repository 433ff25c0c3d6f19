import { expect, test } from 'vitest'
import { headBytes } from '../../../renderer/player/head-bytes.ts'

const song = { sizeBytes: 3_600_000, durationS: 180, startS: 0 }

test('a head of 10 s asks for little more than its part of the file', () => {
  expect(headBytes(song, 10, 0)).toBeGreaterThan(12 * 20_000)
  expect(headBytes(song, 10, 0)).toBeLessThan(20 * 20_000)
})

test('trimmed silence in front is asked for too', () => {
  expect(headBytes({ ...song, startS: 20 }, 10, 0)).toBeGreaterThan(32 * 20_000)
})

test('a second attempt leaves room for a picture in front', () => {
  expect(headBytes(song, 10, 1)).toBeGreaterThan(headBytes(song, 10, 0) + 1_000_000)
})

test('never more than there is', () => {
  expect(headBytes({ sizeBytes: 90_000, durationS: 5, startS: 0 }, 10, 0)).toBe(90_000)
  expect(headBytes({ sizeBytes: 90_000, durationS: null, startS: 0 }, 10, 0)).toBe(90_000)
})
