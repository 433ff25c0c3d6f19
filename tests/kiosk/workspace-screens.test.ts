import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { repository } from '../../scripts/setup/repository.ts'
import { startDisplay, type Display } from '../../scripts/stage/display.ts'
import { openProgram, type Program } from '../../scripts/stage/program.ts'
import { WORKSPACE_SCENES } from '../../scripts/pictures/scenes.ts'
import { violationsOf } from '../support/axe.ts'
import { inState } from '../support/screens/door.ts'
import { outOfBounds } from './screens/out-of-bounds.ts'

// Every screen of the desk, with the demo home behind it, as the manuals show it.

const PICTURES = join(repository, 'out', 'screens')
/** The smallest desk the workspace is made for. */
const SMALL = { width: 1280, height: 800 }
let display: Display
let program: Program
let page: Page

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true })
  display = await startDisplay({ width: 1500, height: 960 })
  program = await openProgram({ env: display.env, flags: ['--workspace'] })
  page = program.page
  await inState(page, 'welcome')
  await page.click('[data-testid=enter-demo]')
  await inState(page, 'residents')
})
afterAll(async () => {
  await program.close()
  await display.stop()
})

const toSize = ({ width, height }: typeof SMALL, zoom: number): Promise<void> =>
  program.app.evaluate(
    ({ BrowserWindow }, [w, h, factor]) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(w, h)
      window?.webContents.setZoomFactor(factor)
    },
    [width, height, zoom] as const,
  )
const isDrawn = async (): Promise<void> => {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.fonts.status === 'loaded')
}

/** The window as it is; the driver's own picture of a page that is made larger shows a part of it. */
async function wholeWindow(): Promise<Buffer> {
  const base64 = await program.app.evaluate(async ({ BrowserWindow }) => {
    const picture = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage()
    return picture?.toPNG().toString('base64') ?? ''
  })
  return Buffer.from(base64, 'base64')
}

for (const language of ['nl', 'en'] as const) {
  test(`in ${language} axe finds nothing on any screen, and nothing lies outside of it`, async () => {
    await toSize(SMALL, 1)
    await page
      .evaluate(() => document.documentElement.lang)
      .then(async (now) => {
        if (now !== language) await page.click('[data-testid=language]')
      })
    const wrong: string[] = []
    for (const { name, show } of WORKSPACE_SCENES) {
      await show(page)
      await isDrawn()
      await page.screenshot({ path: join(PICTURES, `desk-${name}-${language}.png`) })
      const found = [
        ...(await violationsOf(page)),
        ...(await page.evaluate(outOfBounds, { leastTextPx: 20, leastTargetPx: 44 })),
      ]
      wrong.push(...found.map((one) => `${name}: ${one}`))
    }
    expect(wrong).toEqual([])
  }, 240_000)
}

test('at twice the size every screen is still whole', async () => {
  await toSize(SMALL, 2)
  const wrong: string[] = []
  for (const { name, show } of WORKSPACE_SCENES) {
    await show(page)
    await isDrawn()
    await writeFile(join(PICTURES, `desk-${name}-large.png`), await wholeWindow())
    const found = await page.evaluate(outOfBounds, { leastTextPx: 20, leastTargetPx: 44 })
    wrong.push(...found.map((one) => `${name}: ${one}`))
  }
  await toSize(SMALL, 1)
  expect(wrong).toEqual([])
}, 240_000)
