import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from '../../scripts/stage/run-program.ts'
import { violationsOf } from '../support/axe.ts'
import { openHome, type Home } from '../support/home.ts'
import { inState, setUpHouse } from '../support/screens/door.ts'
import { steady, writeSong } from '../support/test-song.ts'

/** Father's own tape: a pitch that no song of the house has. */
const FATHER_HZ = 392
const TITLE = 'Zuiderzeeballade'

let sticks: string
let home: Home
let desk: Page
let code = ''
beforeAll(async () => {
  sticks = await mkdtemp(join(tmpdir(), 'draaischijf-sticks-'))
  const stick = join(sticks, 'Annelies')
  await mkdir(stick)
  await writeSong(join(stick, 'opa.wav'), steady(FATHER_HZ))
  home = await openHome({ env: { DRAAISCHIJF_STICKS: sticks } })
  await runProgram(['--workspace', '--data', home.dataDir], home.program.env)
  desk = await home.window('#workspace')
  await inState(desk, 'welcome')
  await setUpHouse(desk, { house: 'De Linde', therapist: 'Nadia Bos' })
})
afterAll(async () => {
  await home[Symbol.asyncDispose]()
  await rm(sticks, { recursive: true, force: true })
})

const field = (name: string, page = desk) => page.getByTestId(name).locator('input, textarea').first()
const kiosk = (id: string) => home.page.getByTestId(id)

async function enterWithCode(): Promise<void> {
  await kiosk('tell-door').click()
  for (const sign of code.replace('-', '')) await kiosk(`sign-${sign}`).click()
  await kiosk('code-next').click()
  await kiosk('tell-send').waitFor()
}

test('the therapist makes a code for a daughter', async () => {
  await desk.getByTestId('section-inbox').click()
  await desk.getByTestId('codes-of').selectOption({ index: 1 })
  await desk.getByTestId('new-code').click()
  await field('code-for').fill('Annelies')
  await desk.getByTestId('make-code').click()
  code = await desk.getByTestId('made-code').innerText()
  expect(code).toMatch(/^\w{4}-\w{4}$/)
  expect(await violationsOf(desk)).toEqual([])
  await desk.getByTestId('code-done').click()
})

test('the daughter tells at the phone, with a recording from her stick, and is thanked', async () => {
  await enterWithCode()
  await kiosk('tell-song').click()
  for (const letter of TITLE.toLowerCase()) await kiosk(`key-${letter}`).dispatchEvent('pointerdown')
  await kiosk('tell-why').click()
  await home.page.keyboard.type('Opa zong het op de boot.')
  await kiosk('tell-name').click()
  await home.page.keyboard.type('Annelies')
  await kiosk('add-recording').click()
  await kiosk('stick-opa.wav').click()
  await kiosk('chosen-recording').waitFor()
  await kiosk('tell-send').click()
  await kiosk('tell-thanks').waitFor()
  await kiosk('tell-done').click()
  await home.shows('idle')
})

test('the phone comes first: a lift puts the page aside, and what was typed is there again', async () => {
  await enterWithCode()
  await kiosk('tell-song').click()
  await home.page.keyboard.type('Tulpen')
  home.phone.lift()
  await home.shows('tone')
  await kiosk('tell').waitFor({ state: 'hidden' })
  await home.rest()
  await kiosk('tell').waitFor({ state: 'visible' })
  expect(await kiosk('tell-song').inputValue()).toBe('Tulpen')
  await kiosk('tell-leave').click()
})

test('the therapist lets it play behind the 8, and nobody else may hear it', async () => {
  const contribution = desk.getByTestId(`contribution-${TITLE}`)
  await contribution.getByTestId('approve').click()
  await desk.getByTestId('give-8').click()
  await contribution.getByTestId('approved').waitFor()
  expect(await violationsOf(desk)).toEqual([])
  await home.page.locator(`[data-testid=dial-8][aria-label*="${TITLE}"]`).waitFor()
})

test('the dial plays it, and the giver is told', async () => {
  home.phone.lift()
  await home.phone.dial('8')
  await home.ear.hears(FATHER_HZ)
  await desk.getByTestId('pass-on').waitFor()
  await home.rest()
  await enterWithCode()
  expect(await kiosk('receipt').innerText()).toContain(TITLE)
  await kiosk('tell-leave').click()
})
