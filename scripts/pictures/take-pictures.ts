import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright'
import type { Language } from '../../electron/contract/view.ts'
import { repository } from '../setup/repository.ts'
import { say } from '../setup/say.mjs'
import { startDisplay } from '../stage/display.ts'
import { openProgram } from '../stage/program.ts'
import { WORKSPACE_SCENES } from './scenes.ts'

export const PICTURES = join(repository, 'docs', 'pictures')
const SIZE = { width: 1440, height: 900 }
/** Small enough for a repository, sharp enough for the smallest letters on it. */
const JPEG = { type: 'jpeg', quality: 80 } as const

/** Takes every picture of the manuals from the program itself, with the demo home, in one language. */
export async function takePictures(language: Language): Promise<void> {
  await mkdir(PICTURES, { recursive: true })
  await using display = await startDisplay({ width: SIZE.width + 40, height: SIZE.height + 60 })
  await using program = await openProgram({ flags: ['--workspace', '--lang', language], env: display.env })
  await program.printed('ready')
  const { page, app } = program
  await app.evaluate(
    ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    SIZE,
  )
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.waitForSelector('[data-state=welcome]')
  await take(page, 'welcome', language)
  await page.click('[data-testid=enter-demo]')
  await page.waitForSelector('[data-state=residents]')
  for (const { name, show } of WORKSPACE_SCENES) {
    await show(page)
    await take(page, name, language)
  }
}

async function take(page: Page, name: string, language: Language): Promise<void> {
  await isSettled(page)
  await page.screenshot({ path: join(PICTURES, `${name}.${language}.jpg`), ...JPEG })
  say(`  ${name}.${language}.jpg`)
}

/** Every letter and every picture is there, and nothing was drawn anew for a while. */
async function isSettled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => {
    const { document } = globalThis as unknown as {
      document: { fonts: { status: string }; images: Iterable<{ complete: boolean }>; body: { innerHTML: string } }
    }
    const state = globalThis as unknown as { lastLook?: { html: string; looks: number } }
    const html = document.body.innerHTML
    const looks = state.lastLook?.html === html ? state.lastLook.looks + 1 : 0
    state.lastLook = { html, looks }
    return document.fonts.status === 'loaded' && [...document.images].every(({ complete }) => complete) && looks > 30
  })
}
