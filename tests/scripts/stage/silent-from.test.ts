import { expect, test } from 'vitest'
import { silentFrom } from '../../../scripts/stage/silent-from.ts'

const RATE = 1_000

/** Loud and quiet parts in turn, each so many ms long. */
function soundOf(...lengths: readonly number[]): Float32Array {
  return Float32Array.from(lengths.flatMap((length, i) => Array.from({ length }, () => (i % 2 === 0 ? 0.5 : 0.0005))))
}

test('silence begins at the first sample after the last loud one', () => {
  expect(silentFrom(soundOf(50, 200), RATE)).toBe(50)
})

test('a moment between two notes is no silence', () => {
  expect(silentFrom(soundOf(50, 99, 50, 100), RATE)).toBe(199)
})

test('while it sounds, and until it was quiet for long enough, there is none', () => {
  expect(silentFrom(soundOf(50, 99), RATE)).toBeNull()
})

test('it looks from where it is told', () => {
  expect(silentFrom(soundOf(50, 200, 50, 200), RATE, 260)).toBe(300)
})
