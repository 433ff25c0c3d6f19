import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { isPitch, pauses } from '../../scripts/stage/ear.ts'
import { titleOf } from '../support/furnish-house.ts'
import { CLOCK, HZ, openHome, THREE_SONGS, type Home } from '../support/home.ts'

let home: Home
beforeAll(async () => {
  home = await openHome({ songs: { ...THREE_SONGS, '4': CLOCK } })
})
afterAll(() => home[Symbol.asyncDispose]())
afterEach(() => home.rest())

test('lifting the horn gives the tone, a digit gives its song, and hanging up gives silence', async () => {
  await home.shows('idle')
  home.phone.lift()
  await home.shows('tone')
  await home.ear.hears(425)
  await home.phone.dial('2')
  await home.ear.hears(HZ['2'])
  await home.shows('playing')
  expect(await home.page.getByTestId('song-title').textContent()).toBe(titleOf('2'))
  home.phone.hangUp()
  await home.ear.hearsSilence()
  await home.shows('ended')
})

test('a play is written down while it sounds, and how it ended when it is over', async () => {
  home.phone.lift()
  await home.phone.dial('3')
  await home.ear.hears(HZ['3'])
  expect(await home.logged({ kind: 'play', title: titleOf('3') })).toMatchObject({ via: 'dial', end_reason: null })
  home.phone.hangUp()
  const { seconds_heard: heardS } = await home.logged({ kind: 'play', title: titleOf('3'), end_reason: 'hung_up' })
  expect(heardS).toBeGreaterThan(0.1)
})

test('another number takes over without a pause', async () => {
  home.phone.lift()
  await home.phone.dial('4')
  // Only a digit after the gap is a new number: the song itself tells that 3 s went by.
  await home.ear.hears(CLOCK.hzAt(3))
  const from = home.ear.mark()
  await home.phone.dial('1')
  await home.ear.hears(HZ['1'])
  expect(pauses(home.ear.heard(from))).toEqual([])
  await home.logged({ kind: 'play', title: titleOf('4'), end_reason: 'redialled' })
})

test('the same number again within ten seconds keeps playing', async () => {
  home.phone.lift()
  await home.phone.dial('4')
  await home.ear.hears(CLOCK.hzAt(3))
  const from = home.ear.mark()
  await home.phone.dial('4')
  await home.ear.hears(CLOCK.hzAt(4))
  expect(home.ear.heard(from).filter(({ hz }) => isPitch(hz, CLOCK.hzAt(0)))).toEqual([])
})

test('lifted again, the song goes on where it was', async () => {
  home.phone.lift()
  await home.phone.dial('4')
  const start = home.ear.mark()
  await home.ear.hears(CLOCK.hzAt(4))
  await home.rest()
  const lastHz = home.ear.heard(start).findLast(({ hz }) => hz !== null)?.hz ?? Infinity
  home.phone.lift()
  await home.ear.hears(425)
  // Two notes on at most: they are a second apart, and it rises from silence.
  await home.ear.hearsBetween(lastHz - 10, lastHz + 70)
  await home.logged({ kind: 'play', title: titleOf('4'), via: 'resume' })
})
