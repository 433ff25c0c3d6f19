import { expect, test } from 'vitest'
import { toFigure } from '../../../scripts/bench/figure.ts'

test('a figure sums up its values to one decimal', () => {
  expect(toFigure('lift -> tone', 'ms', [10.04, 12.26, 11.18])).toEqual({
    name: 'lift -> tone',
    unit: 'ms',
    median: 11.2,
    p95: 12.3,
    n: 3,
    versus: null,
  })
})

test('a figure stands beside the median of another program', () => {
  expect(toFigure('digit -> song', 'ms', [12], { name: 'other', values: [30, 31, 45] }).versus).toEqual({
    name: 'other',
    median: 31,
  })
})

test('a program that was not there is not compared with', () => {
  expect(toFigure('digit -> song', 'ms', [12], { name: 'other', values: [] }).versus).toBeNull()
})
