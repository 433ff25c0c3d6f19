import { afterAll, beforeAll, expect, test } from 'vitest'
import { isPitch } from '../../scripts/stage/ear.ts'
import { titleOf } from '../support/furnish-house.ts'
import { HZ, openHome, type Home } from '../support/home.ts'

let home: Home
beforeAll(async () => {
  home = await openHome({ favourite: '3' })
})
afterAll(() => home[Symbol.asyncDispose]())

const tap = (button: string): Promise<void> => home.page.getByTestId(button).click()
const tileShows = (step: string): Promise<void> => home.page.locator(`[data-testid=tile][data-step=${step}]`).waitFor()

test('a song that staff block while it plays falls silent, and its number says what it gives now', async () => {
  home.phone.lift()
  await home.phone.dial('2')
  await home.ear.hears(HZ['2'])
  await tap('block')
  await home.ear.hearsSilence()
  await tileShows('blocked')
  expect(await home.page.getByTestId('tile').textContent()).toContain(titleOf('3'))
  await home.logged({ kind: 'block', title: titleOf('2') })
})

test('what was blocked by mistake plays again', async () => {
  await tap('undo')
  await tileShows('ask')
  await home.phone.dial('2')
  await home.ear.hears(HZ['2'])
  expect((await home.events()).filter(({ kind }) => kind === 'block')).toEqual([])
})

test('a blocked number gives the favourite instead', async () => {
  await tap('block')
  await home.ear.hearsSilence()
  const from = home.ear.mark()
  await home.phone.dial('2')
  await home.ear.hears(HZ['3'])
  expect(home.ear.heard(from).filter(({ hz }) => isPitch(hz, HZ['2']))).toEqual([])
})

test('a block outlasts a power cut', async () => {
  await home.program.cut()
  await home.start()
  home.phone.hangUp()
  home.phone.lift()
  await home.phone.dial('2')
  await home.ear.hears(HZ['3'])
})
