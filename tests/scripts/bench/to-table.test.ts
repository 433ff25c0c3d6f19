import { expect, test } from 'vitest'
import { toFigure } from '../../../scripts/bench/figure.ts'
import { toTable } from '../../../scripts/bench/to-table.ts'

const DIGIT = toFigure('digit -> song', 'ms', [12], { name: 'other', values: [30] })

test('a table says what was reached and what was not', () => {
  const [, reached, missed] = toTable([
    { figure: DIGIT, goal: { median: 20, ahead: true } },
    { figure: DIGIT, goal: { p95: 11 } },
  ])
  expect(reached).toMatch(/12 ms .* 30 ms other .* median <= 20 ms, ahead .* reached$/)
  expect(missed).toMatch(/p95 <= 11 ms .* MISSED$/)
})

test('a figure without a goal is not judged', () => {
  const [, row] = toTable([{ figure: DIGIT, goal: null }])
  expect(row).toMatch(/30 ms other$/)
})

test('counts have no unit', () => {
  const [, row] = toTable([{ figure: toFigure('glitches', 'count', [0]), goal: { p95: 0 } }])
  expect(row).toMatch(/^glitches +0 +0 +1 +p95 <= 0 +reached$/)
})
