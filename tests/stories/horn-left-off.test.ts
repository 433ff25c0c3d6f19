import { afterAll, beforeAll, expect, test } from 'vitest'
import { SILENT_DB } from '../../scripts/stage/ear.ts'
import { HZ, openHome, type Home } from '../support/home.ts'

// The waits of row 15, made short: 5 min and 60 min by themselves.
const SHORT = { liftIsEnough: false, resume: false, liftWaitMs: 500, parkAfterMs: 1_500, leftOffHookMs: 2_500 }

let home: Home
beforeAll(async () => {
  home = await openHome({ horn: 'up', settings: SHORT })
})
afterAll(() => home[Symbol.asyncDispose]())

test('a program that starts with the horn beside the phone makes no sound', async () => {
  await home.shows('parked')
  const from = home.ear.mark()
  await home.ear.pass(1_500)
  expect(home.ear.heard(from).filter(({ levelDb }) => levelDb > SILENT_DB)).toEqual([])
})

test('a digit wakes it', async () => {
  await home.phone.dial('1')
  await home.ear.hears(HZ['1'])
  await home.rest()
})

test('a horn that is left off parks in silence, and staff can read it once', async () => {
  home.phone.lift()
  await home.ear.hears(425)
  await home.shows('parked')
  await home.ear.hearsSilence()
  await home.notes('horn-left-off')
  await home.logged({ kind: 'staff', what: 'horn-left-off' })
})

test('hung up and lifted, the note is gone and the tone is there', async () => {
  home.phone.hangUp()
  home.phone.lift()
  await home.notes('horn-left-off', false)
  await home.ear.hears(425)
})
