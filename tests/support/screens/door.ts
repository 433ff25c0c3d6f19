import type { Page } from 'playwright'

// The only place that knows how lock and first-run assistant are drawn.

export const PASSPHRASE = 'vier losse woorden hier'

export const inState = (page: Page, state: string): Promise<unknown> =>
  page.waitForSelector(`[data-testid=workspace][data-state=${state}]`)

const typeIn = (page: Page, field: string, text: string): Promise<void> =>
  page.locator(`[data-testid=${field}] input`).fill(text)

/** Sets an empty house up, as its first therapist; resolves with the recovery code, at work. */
export async function setUpHouse(
  page: Page,
  wish: { readonly house: string; readonly therapist: string },
): Promise<string> {
  await page.click('[data-testid=begin]')
  await typeIn(page, 'house-name', wish.house)
  await page.click('[data-testid=next]')
  await page.click('[data-testid=next]')
  await typeIn(page, 'therapist-name', wish.therapist)
  await typeIn(page, 'passphrase', PASSPHRASE)
  await typeIn(page, 'passphrase-again', PASSPHRASE)
  await page.click('[data-testid=next]')
  const code = await page.locator('[data-testid=recovery-code-text]').textContent()
  await page.click('[data-testid=recovery-written]')
  await page.click('[data-testid=recovery-done]')
  await inState(page, 'residents')
  return code ?? ''
}

/** Types a secret at the lock and asks in. */
export async function logIn(page: Page, secret: string): Promise<void> {
  await typeIn(page, 'secret', secret)
  await page.click('[data-testid=log-in]')
}
