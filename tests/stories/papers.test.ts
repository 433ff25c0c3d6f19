import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repository } from '../../scripts/setup/repository.ts'
import { openProgram, type Program } from '../../scripts/stage/program.ts'
import { violationsOf } from '../support/axe.ts'
import { inState } from '../support/screens/door.ts'
import { choosePaper, keepPaper, lookAtPreview, type PaperChoice } from '../support/screens/paper.ts'

const PICTURES = join(repository, 'out', 'screens')
const A4 = { widthMm: 210, heightMm: 297 }
const A5 = { widthMm: 148, heightMm: 210 }
const A3_LANDSCAPE = { widthMm: 420, heightMm: 297 }

/** Names as long as any that are kept, in scripts that are written and broken in other ways. */
const LONG_NAMES = [
  'Wilhelmina Frederika Charlotte van Nassau-Weilburg tot Oldenbarneveld en Zuid-Beveland, geboren te Middelburg, weduwe van de heer Jan Pieter Cornelis de Bruijn, moeder van elf kinderen en oma van velen'.slice(
    0,
    200,
  ),
  'فاطمة بنت عبد الرحمن بن محمد الأندلسي القرطبي '.repeat(5).slice(0, 190).trim(),
  '茉莉花开满山坡的那一天我们一起唱歌跳舞'.repeat(11).slice(0, 200),
  'Kindercarnavalsoptochtvoorbereidingswerkzaamheden'.repeat(5).slice(0, 200),
]

let folder = ''
let papers = ''
let program: Program
let page: Page

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true })
  folder = await mkdtemp(join(tmpdir(), 'draaischijf-papers-'))
  papers = join(folder, 'papers')
  program = await openProgram({ flags: ['--workspace', '--papers', papers] })
  await program.printed('ready')
  page = program.page
  await page.click('[data-testid=enter-demo]')
  await inState(page, 'residents')
})
afterAll(async () => {
  await program?.close()
  await rm(folder, { recursive: true, force: true })
})

async function openPapersOf(name: string): Promise<void> {
  await page.click('[data-testid=section-residents]')
  await page.locator(`[data-testid="resident-${name}"]`).click()
  await page.click('[data-testid=tab-paper]')
  await page.waitForSelector('[data-testid=paper-preview]')
}

/** The paper as it is previewed and as it is printed must be the same, and whole. */
async function expectWhole(choice: PaperChoice, sheet: { widthMm: number; heightMm: number }, pages?: number) {
  await choosePaper(page, choice)
  const seen = await lookAtPreview(page)
  expect(seen.cut).toEqual([])
  const made = await keepPaper(page, papers)
  expect(made).toMatchObject({ ...sheet, pages: pages ?? seen.pages })
  expect(seen.pages).toBe(made.pages)
  // Pages are leafed through where there are several.
  await page.waitForSelector('[data-testid=paper-page]', { state: made.pages > 1 ? 'attached' : 'detached' })
  return made.name
}

const papersOfAPerson: [PaperChoice, typeof A4][] = [
  [{ kind: 'phone-card', language: 'nl', size: 'A4' }, A4],
  [{ kind: 'phone-card', language: 'en', size: 'A5' }, A5],
  [{ kind: 'music-advice', language: 'nl' }, A4],
  [{ kind: 'music-advice', language: 'en' }, A4],
  [{ kind: 'life-board', language: 'nl' }, A3_LANDSCAPE],
  [{ kind: 'life-board', language: 'en' }, A3_LANDSCAPE],
  [{ kind: 'family-form', language: 'nl' }, A4],
  [{ kind: 'family-form', language: 'en' }, A4],
]

describe('the papers of a person', () => {
  test.each(papersOfAPerson)('%o is one page, the same in the preview and on paper', async (choice, sheet) => {
    await openPapersOf('De Vries')
    const name = await expectWhole(choice, sheet, 1)
    expect(name).toContain('mevrouw De Vries')
  })

  test('the pictures of a panel are on a card of their own', async () => {
    await openPapersOf('Bakker')
    await expectWhole({ kind: 'phone-card', language: 'nl', size: 'A5' }, A5, 1)
    expect(await page.locator('[data-testid=paper-preview] .pp-panel li').count()).toBe(4)
  })

  test('the therapist’s own words stand on the advice and are kept', async () => {
    await openPapersOf('De Vries')
    await choosePaper(page, { kind: 'music-advice', language: 'nl' })
    const words = page.locator('[data-testid=own-how] textarea')
    await words.fill('Zing de eerste regel en wacht.')
    await words.blur()
    const row = page.locator('[data-testid=paper-preview] [data-testid=advice-how]')
    const said = row.getByText('Zing de eerste regel en wacht')
    await said.waitFor({ state: 'attached' })
    expect((await row.textContent())?.replaceAll('\u00ad', '')).toContain('Nadia Bos, muziektherapeut')
    await page.click('[data-testid=undo]')
    await said.waitFor({ state: 'detached' })
  })

  test('names of 200 letters in any script shrink and wrap, and nothing is cut', async () => {
    for (const name of LONG_NAMES) {
      await page.click('[data-testid=section-residents]')
      await page.click('[data-testid=add-resident]')
      await page.locator('[data-testid=new-name] input').fill(name)
      await page.click('[data-testid=save-resident]')
      await inState(page, 'resident')
      await page.click('[data-testid=tab-paper]')
      await page.waitForSelector('[data-testid=paper-preview]')
      await expectWhole({ kind: 'phone-card', language: 'en', size: 'A5' }, A5, 1)
      await expectWhole({ kind: 'music-advice', language: 'nl' }, A4, 1)
      await expectWhole({ kind: 'family-form', language: 'en' }, A4, 1)
    }
  })
})

test('the papers of the house are made beside it, and the screen keeps its own language', async () => {
  await page.click('[data-testid=section-house]')
  await page.click('[data-testid=house-papers]')
  for (const language of ['nl', 'en'] as const) {
    await expectWhole({ kind: 'house-list', language }, A4)
    await expectWhole({ kind: 'family-form', language }, A4, 1)
    await expectWhole({ kind: 'conversation-cards', language }, A4, 2)
  }
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl')
  expect(await violationsOf(page)).toEqual([])
  await page.keyboard.press('Escape')
})

test('without a printer one sentence says so, and the screen is usable by everybody', async () => {
  await openPapersOf('De Vries')
  await page.click('[data-testid=paper-print]')
  await page.getByText('Er is geen printer gevonden.').waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.screenshot({ path: join(PICTURES, 'paper-nl.png') })
  await page.click('[data-testid=language]')
  await page.getByText('No printer was found.').waitFor()
  expect(await violationsOf(page)).toEqual([])
  await page.screenshot({ path: join(PICTURES, 'paper-en.png') })
  await page.click('[data-testid=language]')
})

test('no page for the printer was left open, and none told that something reached out of it', async () => {
  expect(program.app.windows().filter((one) => one.url().includes('#paper'))).toEqual([])
  const log = await readFile(join(program.dataDir, 'log', 'draaischijf.log'), 'utf8')
  expect(log.split('\n').filter((line) => line.includes('paper reaches out') || line.includes('"msg":"bug"'))).toEqual(
    [],
  )
})

test('a window that is closed and a disk that is full end in one sentence, and the folder of a paper is opened', async () => {
  await using asking = await openProgram({ flags: ['--workspace'] })
  await asking.printed('ready')
  const desk = asking.page
  await desk.click('[data-testid=enter-demo]')
  await inState(desk, 'residents')
  await desk.click('[data-testid=section-house]')
  await desk.click('[data-testid=house-papers]')
  await desk.waitForSelector('[data-testid=paper-preview]')
  // The window that asks where to is the desktop's, not ours: its answers are given here.
  const answer = (path: string): Promise<void> =>
    asking.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === '', filePath })
    }, path)
  const outcome = (state: string) => desk.waitForSelector(`[data-testid=paper-outcome][data-state=${state}]`)
  await answer('')
  await desk.click('[data-testid=paper-keep]')
  await outcome('cancelled')
  await desk.getByText('Er is niets bewaard.').waitFor()

  // Every write to this device is answered with: no space left.
  await symlink('/dev/full', join(folder, 'Lijst.pdf.part'))
  await answer(join(folder, 'Lijst.pdf'))
  await desk.click('[data-testid=paper-keep]')
  await outcome('failed')
  await desk.getByText('Niet bewaard: de schijf is vol.').waitFor()

  await desk.click('[data-testid=paper-keep]')
  await outcome('written')
  const shown = await asking.app.evaluate(({ shell }) => {
    const { promise, resolve } = Promise.withResolvers<string>()
    shell.showItemInFolder = resolve
    Object.assign(globalThis, { shown: promise })
    return true
  })
  expect(shown).toBe(true)
  await desk.click('[data-testid=paper-folder]')
  expect(await asking.app.evaluate(() => (globalThis as unknown as { shown: Promise<string> }).shown)).toBe(
    join(folder, 'Lijst.pdf'),
  )
})
