/// <reference lib="dom" />
import type { Page } from 'playwright'

const TEXT = 'Waar de blanke top der duinen schittert in de zonnegloed'

/**
 * Types a sentence into a field, quicker than anybody does, and returns for each key how long it waited until the page
 * took it, in ms.
 */
export async function typingDelays(page: Page, field: string): Promise<readonly number[]> {
  await page.evaluate(() => {
    const delays: number[] = []
    Object.assign(window, { typingDelays: delays })
    window.addEventListener('keydown', (event) => delays.push(performance.now() - event.timeStamp), { capture: true })
  })
  await page.locator(field).click()
  await page.keyboard.type(TEXT, { delay: 30 })
  return page.evaluate(() => (window as unknown as { readonly typingDelays: readonly number[] }).typingDelays)
}
