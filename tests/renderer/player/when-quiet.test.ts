import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createWhenQuiet } from '../../../renderer/player/when-quiet.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('waits for all that runs, also for what fails, and then for quiet', async () => {
  const then = vi.fn()
  const track = createWhenQuiet(2_000, then)
  const first = Promise.withResolvers<void>()
  const second = Promise.withResolvers<void>()
  void track(first.promise)
  track(second.promise).catch(() => undefined)
  first.resolve()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(then).not.toHaveBeenCalled()
  second.reject(new Error('no audio'))
  await vi.advanceTimersByTimeAsync(1_999)
  expect(then).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(then).toHaveBeenCalledOnce()
})

test('begins to wait anew when something runs again', async () => {
  const then = vi.fn()
  const track = createWhenQuiet(2_000, then)
  await track(Promise.resolve())
  await vi.advanceTimersByTimeAsync(1_500)
  await track(Promise.resolve())
  await vi.advanceTimersByTimeAsync(1_500)
  expect(then).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(500)
  expect(then).toHaveBeenCalledOnce()
})
