import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createSoundSearch } from '../../../electron/main/sound-search.ts'

let ended = 0
const search = () => createSoundSearch(() => (ended += 1))
beforeEach(() => {
  ended = 0
  vi.useFakeTimers()
})
afterEach(() => void vi.useRealTimers())

test('nothing is ended while a device takes the sound', () => {
  search().outputIs(true)
  vi.advanceTimersByTime(60_000)
  expect(ended).toBe(0)
})

test('while nothing takes the sound the audio process is begun anew, often at first', () => {
  search().outputIs(false)
  vi.advanceTimersByTime(1_000)
  expect(ended).toBe(1)
  vi.advanceTimersByTime(70_000)
  expect(ended).toBe(11)
  vi.advanceTimersByTime(60 * 60_000)
  expect(ended).toBeLessThan(11 + 9 + 120)
})

test('a loss that is told twice is one loss', () => {
  const one = search()
  one.outputIs(false)
  one.outputIs(false)
  vi.advanceTimersByTime(1_000)
  expect(ended).toBe(1)
})

test('it is left alone as soon as a device is there, and sought anew after the next loss', () => {
  const one = search()
  one.outputIs(false)
  one.outputIs(true)
  vi.advanceTimersByTime(60_000)
  expect(ended).toBe(0)
  one.outputIs(false)
  vi.advanceTimersByTime(1_000)
  expect(ended).toBe(1)
})
