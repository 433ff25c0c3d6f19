import { expect, test } from 'vitest'
import { createPlayClock } from '../../../renderer/player/play-clock.ts'

test('nothing is heard before the start', () => {
  const clock = createPlayClock(30)
  clock.run(5, 30, 10)
  expect(clock.heard(4)).toEqual({ positionS: 30, heardS: 0 })
})

test('head and rest count as one', () => {
  const clock = createPlayClock(0.5)
  clock.run(5, 0.5, 10)
  clock.run(15, 10.5, 100)
  expect(clock.heard(20)).toEqual({ positionS: 15.5, heardS: 15 })
})

test('it stands still in a gap', () => {
  const clock = createPlayClock(0)
  clock.run(0, 0, 10)
  clock.run(12, 10, 100)
  expect(clock.heard(11)).toEqual({ positionS: 10, heardS: 10 })
  expect(clock.heard(13)).toEqual({ positionS: 11, heardS: 11 })
})

test('it stops at the end', () => {
  const clock = createPlayClock(0)
  clock.run(0, 0, 10)
  expect(clock.heard(60)).toEqual({ positionS: 10, heardS: 10 })
})

test('of a source that has come to a stand no more is heard', () => {
  const clock = createPlayClock(0)
  let reachedS = 10
  clock.run(0, 0, 10)
  clock.run(10, 10, 100, () => reachedS)
  expect(clock.heard(13)).toEqual({ positionS: 10, heardS: 10 })
  reachedS = 12
  expect(clock.heard(60)).toEqual({ positionS: 12, heardS: 12 })
})
