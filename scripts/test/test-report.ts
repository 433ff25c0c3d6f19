/** How a run of the tests ended. */
export type TestCount = { readonly passed: number; readonly failed: number; readonly skipped: number }

type Json = Readonly<Record<string, unknown>>

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null
}

function count(report: Json, name: string): number {
  const value = report[name]
  if (typeof value !== 'number') throw new Error(`the test report has no ${name}`)
  return value
}

/** A file that could not even be loaded holds no test that could fail. */
function isFileWithoutTests(file: unknown): boolean {
  return (
    isObject(file) &&
    file['status'] === 'failed' &&
    Array.isArray(file['assertionResults']) &&
    file['assertionResults'].length === 0
  )
}

/**
 * Counts the tests in a report of vitest's json reporter; a test file that did not load counts as one failed.
 * @throws when it is no such report
 */
export function parseTestReport(report: unknown): TestCount {
  if (!isObject(report) || !Array.isArray(report['testResults'])) throw new Error('this is no test report')
  const unloaded = report['testResults'].filter(isFileWithoutTests).length
  return {
    passed: count(report, 'numPassedTests'),
    failed: count(report, 'numFailedTests') + unloaded,
    skipped: count(report, 'numPendingTests') + count(report, 'numTodoTests'),
  }
}
