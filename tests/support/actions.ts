import type { Page } from 'playwright'

/** Hands at a desk, counted: a click and a text that is typed are one action each. */
export type Actions = {
  readonly count: () => number
  click(testId: string): Promise<void>
  type(testId: string, text: string): Promise<void>
  /** The system's own window: to the folder, and yes. */
  folder(testId: string, path: string): Promise<void>
}

export function countActions(page: Page): Actions {
  let count = 0
  const at = (testId: string) => page.getByTestId(testId).first()
  return {
    count: () => count,
    async click(testId) {
      count += 1
      await at(testId).click()
    },
    async type(testId, text) {
      count += 1
      await at(testId).locator('input').fill(text)
    },
    async folder(testId, path) {
      count += 3
      await at(testId).setInputFiles(path)
    },
  }
}
