import { expect, test } from 'vitest'
import { countGlitches } from '../../../../scripts/bench/latency/count-glitches.ts'
import { toSine } from '../../../../scripts/bench/latency/test-song.ts'

const RATE = 48_000
const HZ = 1_000
const SINE = toSine(HZ, 1, RATE)

test('an undisturbed sine has no glitch', () => {
  expect(countGlitches(SINE, RATE, HZ)).toBe(0)
})

test('a slow change of level is no glitch', () => {
  const rising = SINE.map((sample, i) => (sample * i) / SINE.length)
  expect(countGlitches(rising, RATE, HZ)).toBe(0)
})

test('a block that was not delivered in time is one glitch', () => {
  const starved = SINE.slice().fill(0, 10_000, 10_128)
  expect(countGlitches(starved, RATE, HZ)).toBe(1)
})

test('a block that was left out is one glitch', () => {
  const shortened = Float32Array.from([...SINE.subarray(0, 10_000), ...SINE.subarray(10_128)])
  expect(countGlitches(shortened, RATE, HZ)).toBe(1)
})

test('two a tenth of a second apart are two', () => {
  const starved = SINE.slice().fill(0, 10_000, 10_128).fill(0, 14_800, 14_928)
  expect(countGlitches(starved, RATE, HZ)).toBe(2)
})
