import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { interruptions } from '../../scripts/stage/ear.ts'
import { HZ, openHome, type Home } from '../support/home.ts'

/** Only a digit after the gap is a new number. */
const LONGER_THAN_GAP_MS = 2_600

let home: Home
beforeAll(async () => {
  home = await openHome()
})
afterAll(() => home[Symbol.asyncDispose]())

/** Where this pitch did not sound since then. */
const notSounding = (hz: number, from: number) => interruptions(home.ear.heard(from), hz)

test('noise on the line while a song plays changes nothing', async () => {
  home.phone.lift()
  await home.phone.dial('1')
  await home.ear.hears(HZ['1'])
  const from = home.ear.mark()
  home.phone.noise(randomBytes(20_000))
  home.phone.noise('@@@ HK 17 t=1 s=d *FFFF\r\n@DG\n\0\0\0\n')
  home.phone.noise('x'.repeat(1_000_000))
  home.phone.noise('\n')
  await home.ear.pass(LONGER_THAN_GAP_MS)
  expect(notSounding(HZ['1'], from)).toEqual([])
  await home.shows('playing')
})

test('after the noise the phone still works', async () => {
  await home.phone.dial('2')
  await home.ear.hears(HZ['2'])
})

test('the music goes on when the cable is pulled, and staff can read that it was', async () => {
  const from = home.ear.mark()
  await home.ear.pass(LONGER_THAN_GAP_MS)
  await home.pair.unplug()
  await home.notes('phone-lost')
  await home.logged({ kind: 'device', what: 'unplug' })
  expect(notSounding(HZ['2'], from)).toEqual([])
})

test('plugged in again it works as before', async () => {
  const from = home.ear.mark()
  await home.pair.replug()
  await home.phone.listenedTo()
  await home.notes('phone-lost', false)
  expect(notSounding(HZ['2'], from)).toEqual([])
  await home.phone.dial('3')
  await home.ear.hears(HZ['3'])
})

test('a horn that was hung up while the cable was out stops the music', async () => {
  await home.pair.unplug()
  await home.notes('phone-lost')
  home.phone.hangUp()
  await home.pair.replug()
  await home.ear.hearsSilence()
  await home.shows('ended')
  await home.logged({ kind: 'play', end_reason: 'hung_up' })
})
