import { describe, expect, test } from 'vitest'
import { median, p95 } from '../../../scripts/bench/statistics.ts'

describe('median', () => {
  test('is the middle value, in whatever order they came', () => {
    expect(median([30, 10, 20])).toBe(20)
  })

  test('is the mean of the two in the middle when there is no middle', () => {
    expect(median([4, 1, 2, 100])).toBe(3)
  })

  test('sorts numbers as numbers', () => {
    expect(median([9, 10, 100])).toBe(10)
  })

  test('of nothing does not exist', () => {
    expect(() => median([])).toThrow(RangeError)
  })
})

describe('p95', () => {
  test('leaves one of thirty above it', () => {
    const thirty = Array.from({ length: 30 }, (_, i) => i + 1)
    expect(p95(thirty)).toBe(29)
  })

  test('leaves none of nineteen above it', () => {
    const nineteen = Array.from({ length: 19 }, (_, i) => 19 - i)
    expect(p95(nineteen)).toBe(19)
  })

  test('is a value that was measured', () => {
    expect(p95([5, 7])).toBe(7)
  })
})
