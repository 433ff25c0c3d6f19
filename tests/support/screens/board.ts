import type { Locator, Page } from 'playwright'

// The only place that knows how a life board and the stories are drawn.

export const balloon = (page: Page, caption: string): Locator =>
  page.locator('[data-testid=board] li button', { hasText: caption })

/** Types what stands on the balloon that lies open, and leaves the field. */
export async function caption(page: Page, text: string): Promise<void> {
  await page.locator('[data-testid=balloon-caption] input').fill(text)
  await page.keyboard.press('Tab')
  await balloon(page, text).waitFor()
}

/** Hangs something that is only written. */
export async function hang(page: Page, kind: 'word' | 'saying' | 'colour', text: string): Promise<void> {
  const before = await page.locator(`[data-testid=balloon-${kind}]`).count()
  await page.locator(`[data-testid=add-${kind}]`).press('Enter')
  await page.locator(`[data-testid=balloon-${kind}]`).nth(before).waitFor()
  await page.waitForFunction(() => document.activeElement?.closest('[data-testid=balloon-caption]') != null)
  await caption(page, text)
}

/** Chooses a picture in the open sheet, and the whole of it. */
export async function bringPhoto(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('[data-testid=photo-file]').setInputFiles({ name, mimeType: 'image/png', buffer })
}

/** Where a balloon hangs, in px of the screen. */
export async function placeOf(at: Locator): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await at.boundingBox()
  if (box === null) throw new Error('the balloon is not on the screen')
  return box
}
