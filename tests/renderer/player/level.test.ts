import { describe, expect, test } from 'vitest'
import { createLevel, fallPath, risePath, type Ramped } from '../../../renderer/player/level.ts'

/** What a browser's parameter is told, in words. */
function param(): Ramped & { told: string[] } {
  const told: string[] = []
  const note = (word: string) => (value: number, at?: number) =>
    void told.push(at === undefined ? `${word} ${value}` : `${word} ${value.toFixed(2)} ${at.toFixed(2)}`)
  return {
    value: 1,
    told,
    cancelAndHoldAtTime: note('hold'),
    setValueAtTime: note('set'),
    linearRampToValueAtTime: note('to'),
  }
}

describe('a rise', () => {
  test('stands at half the level after 4 ms and at the level in the time it has', () => {
    const level = createLevel(param(), 0)
    level.go(5, () => risePath(0.8, 5, 0.3))
    expect(level.valueAt(5.004)).toBeCloseTo(0.4)
    expect(level.valueAt(5.3)).toBeCloseTo(0.8)
    expect(level.valueAt(99)).toBeCloseTo(0.8)
  })

  test('of two seconds begins softly and is halfway in the middle', () => {
    const level = createLevel(param(), 0)
    level.go(0, () => risePath(1, 0, 2))
    expect(level.valueAt(0.01)).toBeLessThan(0.01)
    expect(level.valueAt(1)).toBeCloseTo(0.5)
    expect(level.valueAt(2)).toBe(1)
  })
})

describe('a fall', () => {
  test('ends in silence', () => {
    const level = createLevel(param(), 1)
    level.go(1, (from) => fallPath(from, 1, 0.2))
    expect(level.valueAt(1.1)).toBeCloseTo(Math.SQRT1_2, 2)
    expect(level.valueAt(1.2)).toBe(0)
  })

  test('that is hurried goes on from where it stands', () => {
    const level = createLevel(param(), 1)
    level.go(0, (from) => fallPath(from, 0, 30))
    const halfway = level.valueAt(15)
    level.go(15, (from) => fallPath(from, 15, 0.2))
    expect(level.valueAt(15)).toBeCloseTo(halfway)
    expect(level.valueAt(15.2)).toBe(0)
  })
})

test('a change long after the last one starts there, not at the last one', () => {
  const told = param()
  const level = createLevel(told, 1)
  level.go(1, () => [{ at: 1.06, value: 0.25 }])
  level.go(5, () => [{ at: 5.06, value: 1 }])
  expect(told.told).toEqual(['hold 1', 'set 1.00 1.00', 'to 0.25 1.06', 'hold 5', 'set 0.25 5.00', 'to 1.00 5.06'])
})
