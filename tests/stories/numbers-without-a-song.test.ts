import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SILENT_DB } from '../../scripts/stage/ear.ts'
import { OLD_TITLE, titleOf } from '../support/furnish-house.ts'
import { HZ, openHome, type Home } from '../support/home.ts'
import { readSpokenText } from '../support/spoken-text.ts'
import { steady } from '../support/test-song.ts'

const OLD_NUMBER = '0118123456'
const OLD_HZ = 349

let home: Home
beforeAll(async () => {
  home = await openHome({ favourite: '3', alias: { number: OLD_NUMBER, song: steady(OLD_HZ) } })
})
afterAll(() => home[Symbol.asyncDispose]())

const dial = async (number: string): Promise<void> => {
  for (const digit of number) await home.phone.dial(digit as '0')
}

test('a number remembered from long ago plays its own song, and is itself not kept', async () => {
  home.phone.lift()
  await dial(OLD_NUMBER)
  await home.ear.hears(OLD_HZ)
  expect(await home.page.getByTestId('song-title').textContent()).toBe(OLD_TITLE)
  await home.logged({ kind: 'play', title: OLD_TITLE, via: 'alias' })
  expect(JSON.stringify(await home.events())).not.toContain(OLD_NUMBER)
  expect(readFileSync(join(home.dataDir, 'log', 'draaischijf.log'), 'utf8')).not.toContain(OLD_NUMBER)
  await home.rest()
})

test('a number without a song says so, and the favourite follows', async () => {
  home.phone.lift()
  await home.phone.dial('5')
  await home.shows('message')
  await home.ear.hears(HZ['3'])
  await home.shows('playing')
  await home.rest()
})

test('112 is answered with calm words and a sign to staff, and no music follows', async () => {
  home.phone.lift()
  await dial('112')
  await home.shows('message')
  const from = home.ear.mark()
  await home.notes('emergency-dialled')
  await home.logged({ kind: 'staff', what: 'emergency-dialled' })
  const text = await readSpokenText('emergency')
  await home.ear.pass(text.seconds * 1_000 + 1_000)
  expect(text.likenessTo(home.ear.heard(from))).toBeGreaterThan(0.6)
  const after = home.ear.mark()
  await home.ear.pass(2_000)
  expect(home.ear.heard(after).filter(({ levelDb }) => levelDb > SILENT_DB)).toEqual([])
})

test('after 112 a number plays as ever', async () => {
  await home.phone.dial('2')
  await home.ear.hears(HZ['2'])
  await home.logged({ kind: 'play', title: titleOf('2'), via: 'dial' })
  await home.rest()
})
