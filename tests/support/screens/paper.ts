import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { eventually } from '../../../scripts/stage/eventually.ts'
import { parsePdf } from '../pdf.ts'

// The only place that knows how the choice of papers is drawn.

/** What is chosen for a paper; what is left out stays as it was. */
export type PaperChoice = {
  readonly kind: string
  readonly language: 'nl' | 'en'
  readonly size?: 'A4' | 'A5'
}

/** Chooses a paper and waits until its preview is drawn. */
export async function choosePaper(page: Page, { kind, language, size }: PaperChoice): Promise<void> {
  await page.click(`[data-testid=paper-kind-${kind}]`)
  await page.click(`[data-testid=paper-language-${language}]`)
  if (size !== undefined) await page.click(`[data-testid=paper-size-${size}]`)
  const sheet = size === undefined ? '' : `[data-sheet=${size}]`
  await page
    .locator(`[data-testid=paper-preview] .pp[lang=${language}][data-paper=${kind}] .pp-page${sheet}`)
    .first()
    .waitFor({ state: 'attached' })
}

/** What the preview shows: how many pages, and each line or picture that reaches out of its page or is cut off. */
export function lookAtPreview(page: Page): Promise<{ pages: number; cut: string[] }> {
  return page.evaluate(() => {
    const pages = [...document.querySelectorAll<HTMLElement>('[data-testid=paper-preview] .pp-page')]
    const name = (element: Element): string => `${element.className} ${element.textContent?.slice(0, 40) ?? ''}`
    const cut = pages.flatMap((sheet) => {
      const edge = sheet.getBoundingClientRect()
      const letters = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
      const found: string[] = []
      while (letters.nextNode()) {
        const { currentNode: node } = letters
        const parent = node.parentElement
        // The box of a letter is higher than the letter: of the big digits only the letter is seen, of others nothing.
        if (parent === null || node.textContent?.trim() === '' || parent.closest('.pp-number, .spoken-only')) continue
        const range = document.createRange()
        range.selectNodeContents(node)
        const box = parent.closest('[data-fit], .pp-body, li') ?? sheet
        const room = box.getBoundingClientRect()
        for (const line of range.getClientRects()) {
          // Half a line of the smallest letters, on the scale of the preview.
          const seen = 2
          const isIn = (of: DOMRect): boolean =>
            line.left >= of.left - seen &&
            line.right <= of.right + seen &&
            line.top >= of.top - seen &&
            line.bottom <= of.bottom + seen
          const isMeant = box.classList.contains('pp-cut') // it ends in an ellipsis
          if (!isMeant && (!isIn(edge) || !isIn(room))) found.push(name(parent))
        }
      }
      return found
    })
    return { pages: pages.length, cut }
  })
}

/** Has the chosen paper made and reads it from the folder of the papers. */
export async function keepPaper(page: Page, folder: string): Promise<ReturnType<typeof parsePdf> & { name: string }> {
  const files = (): Promise<string[]> => readdir(folder).catch(() => [])
  const before = await files()
  await page.click('[data-testid=paper-keep]')
  await page.waitForSelector('[data-testid=paper-outcome][data-state=written]')
  const name = await eventually('paper in the folder', async () =>
    (await files()).find((file) => !before.includes(file) && file.endsWith('.pdf')),
  )
  return { name, ...parsePdf(await readFile(join(folder, name))) }
}
