import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runProgram } from '../../scripts/stage/run-program.ts'
import { violationsOf } from '../support/axe.ts'
import { LIVING_ROOM, titleOf } from '../support/furnish-house.ts'
import { HZ, openHome, type Home } from '../support/home.ts'
import { inState, setUpHouse } from '../support/screens/door.ts'
import { steady } from '../support/test-song.ts'

let home: Home
let desk: Page
beforeAll(async () => {
  home = await openHome({ neighbours: { 'meneer Jansen': steady(349) }, flags: ['--place', LIVING_ROOM] })
  await runProgram(['--workspace', '--data', home.dataDir], home.program.env)
  desk = await home.window('#workspace')
  await inState(desk, 'welcome')
  await setUpHouse(desk, { house: 'De Linde', therapist: 'Nadia Bos' })
  await desk.getByTestId('section-together').click()
  await desk.getByTestId('present-De Vries').click()
})
afterAll(() => home[Symbol.asyncDispose]())

test('songs of who is there are chosen, one of them for somebody, and the room hears them', async () => {
  await desk.getByTestId(`pick-${titleOf('1')}`).click()
  await desk.getByTestId(`pick-${titleOf('3')}`).click()
  await desk.getByTestId(`dedicate-${titleOf('1')}`).click()
  await desk.locator('[data-testid=dedication-name] input').fill('Annelies')
  await desk.getByTestId('dedication-save').click()
  await desk.getByTestId('together-queue').getByText('voor Annelies').waitFor()
  await desk.getByTestId('together-begin').click()
  await home.ear.hears(HZ['1'])
  await home.page.getByTestId('dedication').filter({ hasText: 'Voor Annelies' }).waitFor()
  expect(await violationsOf(desk)).toEqual([])
})

test('staff go on from the screen of the room, and the workspace follows', async () => {
  await home.page.getByTestId('together-next').click()
  await home.ear.hears(HZ['3'])
  await desk
    .getByTestId('together-song')
    .filter({ hasText: titleOf('3') })
    .waitFor()
})

test('I7: who lifts and hangs up has silence, and the song waits for staff', async () => {
  home.phone.lift()
  await home.ear.pass(500)
  await home.rest()
  await home.page.getByTestId('together-play').waitFor()
  await desk.getByTestId('together-play').click()
  await home.ear.hears(HZ['3'])
})

test('when it is over the place heard it, nobody in particular, and one story may be told', async () => {
  await desk.getByTestId('together-end').click()
  await home.ear.hearsSilence()
  await home.shows('idle')
  const plays = (await home.events()).filter((one) => one.kind === 'play')
  expect(plays.map((one) => one['resident'] ?? null)).toEqual(plays.map(() => null))
  await desk.locator('[data-testid=together-story] textarea').fill('De hele tafel zong mee.')
  await desk.getByTestId('together-tell-save').click()
  await desk.getByTestId('together-tell').getByText('De hele tafel zong mee.').last().waitFor()
})

test('who chooses the music today is on the screen, until it is taken back', async () => {
  await desk.getByTestId('together-chooser').click()
  await desk.getByTestId('chooser').waitFor()
  expect(await violationsOf(desk)).toEqual([])
  await desk.getByTestId('chooser').getByText('De Vries').click()
  const line = home.page.getByTestId('chooser')
  await line.filter({ hasText: 'Vandaag kiest mevrouw De Vries de muziek.' }).waitFor()
  home.phone.lift()
  await home.phone.dial('2')
  await home.ear.hears(HZ['2'])
  await home.rest()
  await desk.keyboard.press('Escape')
  await desk.getByTestId('undo').click()
  await line.waitFor({ state: 'detached' })
})
