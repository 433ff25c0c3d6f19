import { afterAll, beforeAll, expect, test } from 'vitest'
import { titleOf } from '../support/furnish-house.ts'
import { HZ, openHome, type Home } from '../support/home.ts'

let home: Home
beforeAll(async () => void (home = await openHome()))
afterAll(() => home[Symbol.asyncDispose]())

test('the calm screen is there, and lifting the horn gives the tone', async () => {
  await home.shows('idle')
  home.phone.lift()
  await home.shows('tone')
  await home.ear.hears(425)
})

test('a digit plays the song behind it, and the play is written down while it sounds', async () => {
  await home.phone.dial('2')
  await home.ear.hears(HZ['2'])
  await home.shows('playing')
  expect(await home.page.getByTestId('song-title').textContent()).toBe(titleOf('2'))
  expect(await home.logged({ kind: 'play', title: titleOf('2') })).toMatchObject({ via: 'dial', end_reason: null })
})
