import { afterAll, beforeAll, expect, test } from 'vitest'
import { HZ, openHome, type Home } from '../support/home.ts'
import { steady } from '../support/test-song.ts'

const NEIGHBOUR_HZ = 349

let home: Home
beforeAll(async () => {
  home = await openHome({
    neighbours: { 'meneer Jansen': steady(NEIGHBOUR_HZ) },
    settings: { backToLivingRoomMs: 1_500 },
  })
})
afterAll(() => home[Symbol.asyncDispose]())

const nameCardSays = (name: string): Promise<void> =>
  home.page.getByTestId('name-card').filter({ hasText: name }).waitFor()
const choose = async (name: string): Promise<void> => {
  await home.page.getByTestId(`face-${name}`).click()
  await nameCardSays(name)
}

test('a phone of everybody is nobody’s until a face is tapped', async () => {
  await nameCardSays('Huiskamer')
  expect(await home.page.getByTestId('face-De Vries').getAttribute('aria-pressed')).toBe('false')
})

test('each face brings its own songs', async () => {
  await choose('De Vries')
  home.phone.lift()
  await home.phone.dial('1')
  await home.ear.hears(HZ['1'])
  await home.rest()
  await choose('Jansen')
  home.phone.lift()
  await home.phone.dial('1')
  await home.ear.hears(NEIGHBOUR_HZ)
  await home.rest()
})

test('a while after the horn went down it is the living room’s again', async () => {
  await nameCardSays('Huiskamer')
})
