import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { titleOf } from '../support/furnish-house.ts'
import { HZ, openHome, type Home } from '../support/home.ts'

let home: Home
beforeAll(async () => {
  home = await openHome()
})
afterAll(() => home[Symbol.asyncDispose]())
beforeEach(async () => {
  home.phone.lift()
  await home.phone.dial('1')
  await home.ear.hears(HZ['1'])
  await home.rest()
  await tileShows('ask')
})

const tap = (button: string): Promise<void> => home.page.getByTestId(button).click()
const tileShows = (step: string): Promise<void> => home.page.locator(`[data-testid=tile][data-step=${step}]`).waitFor()
const tileIsGone = (): Promise<void> => home.page.getByTestId('tile').waitFor({ state: 'detached' })
const reactions = async () => (await home.events()).filter(({ kind }) => kind === 'reaction')

test('one tap is kept, and taken back it is as if it never was', async () => {
  await tap('react-unpleasant')
  await tileShows('saved')
  // Whatever says "saved" is on disk: another process reads it at once.
  expect(await reactions()).toMatchObject([{ valence: 'unpleasant', title: titleOf('1'), observer_role: null }])
  await tap('undo')
  await tileShows('ask')
  expect(await reactions()).toEqual([])
})

test('what somebody saw is kept word by word', async () => {
  await tap('react-pleasant')
  await tileShows('saved')
  await tap('chip-sings_along')
  await tap('chip-smiles')
  await tap('more-words')
  await tap('chip-sad')
  await tap('chip-sad')
  await tap('tile-close')
  await tileIsGone()
  const last = (await reactions()).at(-1)
  expect(last).toMatchObject({ valence: 'pleasant' })
  expect(last?.['seen']).toEqual(expect.arrayContaining(['sings_along', 'smiles']))
  expect(last?.['seen']).toHaveLength(2)
})

test('the question leaves without a trace when somebody lifts and dials', async () => {
  const before = await reactions()
  home.phone.lift()
  await home.phone.dial('2')
  await home.ear.hears(HZ['2'])
  await tileIsGone()
  expect(await reactions()).toEqual(before)
  await home.rest()
})
