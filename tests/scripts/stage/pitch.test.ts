import { expect, test } from 'vitest'
import { firstHeard, fundamentalHz, pitchLevelDb } from '../../../scripts/stage/pitch.ts'

const RATE = 48_000

function tone(hz: number, gain: number, ms: number): Float32Array {
  return new Float32Array((ms * RATE) / 1_000).map((_, i) => gain * Math.sin((2 * Math.PI * hz * i) / RATE))
}

/** Sound at given moments in otherwise silent 300 ms. */
function scene(...parts: readonly (readonly [atMs: number, sound: Float32Array])[]): Float32Array {
  const samples = new Float32Array((300 * RATE) / 1_000)
  for (const [atMs, sound] of parts) sound.forEach((value, i) => (samples[(atMs * RATE) / 1_000 + i] = value))
  return samples
}

test('a sine of full scale stands at 0 dB and one of a tenth at -20', () => {
  expect(pitchLevelDb(tone(1_000, 1, 10), RATE, 1_000)).toBeCloseTo(0, 1)
  expect(pitchLevelDb(tone(1_000, 0.1, 10), RATE, 1_000)).toBeCloseTo(-20, 1)
})

test('a loud neighbour does not leak into a pitch', () => {
  expect(pitchLevelDb(tone(440, 1, 10), RATE, 1_760)).toBeLessThan(-50)
})

test('a song is heard within two milliseconds of its first loud sample', () => {
  const heard = firstHeard(scene([100, tone(660, 0.5, 100)]), RATE, 660)
  expect(heard).toBeGreaterThanOrEqual(100 * 48)
  expect(heard).toBeLessThan(102 * 48)
})

test('another song is not taken for it, not even its hard edge', () => {
  expect(firstHeard(scene([100, tone(660, 0.9, 100)]), RATE, 1_500)).toBeNull()
})

test('a whisper under -40 dB is not heard', () => {
  expect(firstHeard(scene([100, tone(660, 0.005, 100)]), RATE, 660)).toBeNull()
})

test('the fundamental is found under its overtones', () => {
  const rich = tone(220, 0.3, 50).map((value, i) => value + 0.3 * Math.sin((2 * Math.PI * 440 * i) / RATE))
  expect(fundamentalHz(rich, RATE)).toBeCloseTo(220, 0)
})

test('silence has no pitch', () => {
  expect(fundamentalHz(new Float32Array(2_400), RATE)).toBeNull()
})
