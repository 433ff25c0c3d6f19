import { expect, test } from 'vitest'
import { toFigure } from '../../../scripts/bench/figure.ts'
import { toJsonLines } from '../../../scripts/bench/to-json-lines.ts'

test('each figure is one JSON object on a line of its own, beside its peer', () => {
  const text = toJsonLines([
    { figure: toFigure('digit -> song', 'ms', [12, 14], { name: 'other', values: [30] }), goal: { median: 20 } },
    { figure: toFigure('idle memory', 'MB', [380]), goal: null },
  ])
  expect(text.split('\n')).toEqual([
    '{"name":"digit -> song","unit":"ms","median":13,"p95":14,"n":2,"versus":{"name":"other","median":30}}',
    '{"name":"idle memory","unit":"MB","median":380,"p95":380,"n":1,"versus":null}',
    '',
  ])
})

test('nothing measured is an empty file', () => {
  expect(toJsonLines([])).toBe('')
})
