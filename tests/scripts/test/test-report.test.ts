import { expect, test } from 'vitest'
import { parseTestReport } from '../../../scripts/test/test-report.ts'

const numbers = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 }

test('tests are counted as they ended', () => {
  expect(parseTestReport({ ...numbers, testResults: [] })).toEqual({ passed: 3, failed: 1, skipped: 3 })
})

test('a file that did not load counts as failed', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'passed', assertionResults: [] },
  ]
  expect(parseTestReport({ ...numbers, testResults }).failed).toBe(2)
})

test('something else than a report is refused', () => {
  expect(() => parseTestReport({ testResults: [] })).toThrow('numPassedTests')
  expect(() => parseTestReport(null)).toThrow('no test report')
})
