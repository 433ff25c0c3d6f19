import type { Page } from 'playwright'
import type { Snapshot } from '../../../electron/contract/api.ts'

/** Lets the page meet a core that answers with this picture, and resolves when it is drawn. */
export async function showSnapshot(page: Page, snapshot: Snapshot): Promise<void> {
  await page.evaluate((picture) => {
    const { port1, port2 } = new MessageChannel()
    const calls: unknown[] = []
    Object.assign(window, { calls, core: port1 })
    port1.addEventListener('message', ({ data: { call, method, args } }) => {
      calls.push([method, args])
      port1.postMessage({ answer: call, value: method === 'attach' ? picture : undefined })
    })
    port1.start()
    window.postMessage({ type: 'core-port' }, window.location.origin, [port2])
  }, snapshot)
  await page.locator(`[data-testid=kiosk][data-state=${snapshot.screen.type}]`).waitFor()
  await page.evaluate(async (language) => {
    const drawn = (): boolean =>
      document.documentElement.lang === language && [...document.images].every((image) => image.complete)
    await document.fonts.ready
    while (!drawn()) await new Promise(requestAnimationFrame)
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  }, snapshot.home.language)
}

/** The presses that core heard so far, such as `{ digit: '5', via: 'touch', down: true }`. */
export function pressesOf(page: Page): Promise<unknown[]> {
  return page.evaluate(() =>
    'calls' in window && Array.isArray(window.calls)
      ? window.calls.flatMap(([method, args]) => (method === 'press' ? [args] : []))
      : [],
  )
}

/** Lets that core tell a fact. */
export async function publish(page: Page, event: string, value: unknown): Promise<void> {
  await page.evaluate(
    ([name, told]) => {
      if ('core' in window && window.core instanceof MessagePort) window.core.postMessage({ event: name, value: told })
    },
    [event, value] as const,
  )
}
