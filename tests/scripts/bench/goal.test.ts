import { expect, test } from 'vitest'
import { type Figure, toFigure } from '../../../scripts/bench/figure.ts'
import { isReached } from '../../../scripts/bench/goal.ts'

const QUICK = { median: 20, p95: 40, ahead: true }

function figureOf(values: readonly number[], others: readonly number[] = [30]): Figure {
  return toFigure('digit -> song', 'ms', values, { name: 'other', values: others })
}

test('a goal is reached at its bounds', () => {
  expect(isReached(figureOf([20, 20, 40]), QUICK)).toBe(true)
})

test('a slow middle misses it', () => {
  expect(isReached(figureOf([20.1]), QUICK)).toBe(false)
})

test('a slow end misses it', () => {
  expect(isReached(figureOf([10, 10, 41]), QUICK)).toBe(false)
})

test('being as slow as the other is not ahead', () => {
  expect(isReached(figureOf([15], [15]), QUICK)).toBe(false)
})

test('with nobody beside it only the bounds count', () => {
  expect(isReached(figureOf([15], []), QUICK)).toBe(true)
})
