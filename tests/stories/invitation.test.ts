import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SILENT_DB, type Moment } from '../../scripts/stage/ear.ts'
import { eventually } from '../../scripts/stage/eventually.ts'
import { runProgram } from '../../scripts/stage/run-program.ts'
import { violationsOf } from '../support/axe.ts'
import { HZ, openHome, type Home } from '../support/home.ts'
import { inState, setUpHouse } from '../support/screens/door.ts'

/** A moment of the ear is 50 ms. */
const PER_SECOND = 20
const RINGING_MS = 30_000

let home: Home
let desk: Page
beforeAll(async () => {
  home = await openHome()
  await runProgram(['--workspace', '--data', home.dataDir], home.program.env)
  desk = await home.window('#workspace')
  await inState(desk, 'welcome')
  await setUpHouse(desk, { house: 'De Linde', therapist: 'Nadia Bos' })
  await desk.getByText('De Vries').first().click()
  await desk.getByTestId('tab-story').click()
  await desk.getByTestId('moments-open').click()
  await desk.getByTestId('may-ring').click()
})
afterAll(() => home[Symbol.asyncDispose]())

/** Writes down a moment that was so many minutes ago: one or none still counts as now. */
async function momentOfNow(label: string, minutesAgo: number): Promise<void> {
  const time = new Date(Date.now() - minutesAgo * 60_000)
  const clock = [time.getHours(), time.getMinutes()].map((count) => String(count).padStart(2, '0')).join(':')
  await desk.getByTestId('moment-add').click()
  await desk.locator('[data-testid=moment-label] input').fill(label)
  await desk.locator('[data-testid=moment-clock] input').fill(clock)
  await desk.getByTestId('moment-save').click()
}
const rings = (from: number): Promise<true> =>
  eventually('ring', () => home.ear.heard(from).some((one) => one.levelDb > SILENT_DB) || undefined)
const peak = (moments: readonly Moment[]): number => Math.max(...moments.map((one) => one.levelDb))
const written = async (): Promise<readonly string[]> =>
  (await home.events()).map((one) => one.kind).filter((kind) => kind !== 'device')

test(
  'row 23: a moment comes due, the ring rises and ends within 20 s, and nobody who stayed away left a trace',
  async () => {
    const from = home.ear.mark()
    await momentOfNow('Met Annelies', 1)
    await rings(from)
    await home.ear.pass(21_000)
    const heard = home.ear.heard(from)
    const first = heard.findIndex((one) => one.levelDb > SILENT_DB)
    const last = heard.findLastIndex((one) => one.levelDb > SILENT_DB)
    expect((last - first + 1) / PER_SECOND).toBeLessThanOrEqual(20)
    const loudness = [0, 5, 10, 15].map((s) => peak(heard.slice(first + s * PER_SECOND, first + (s + 2) * PER_SECOND)))
    expect(loudness).toEqual(loudness.toSorted((a, b) => a - b))
    expect((loudness[3] ?? 0) - (loudness[0] ?? 0)).toBeGreaterThan(10)
    await home.shows('idle')
    expect(await written()).toEqual([])
  },
  RINGING_MS + 15_000,
)

test(
  'lifting while it rings plays the list of the moment; hanging up stops it',
  async () => {
    const from = home.ear.mark()
    await momentOfNow('Na de koffie', 0)
    await rings(from)
    home.phone.lift()
    await home.ear.hears(HZ['1'])
    await home.logged({ kind: 'play', via: 'invitation' })
    await home.rest()
  },
  RINGING_MS,
)

test('the sheet with the moments has nothing that axe minds', async () => {
  await desk.getByTestId('moment-Na de koffie').last().waitFor()
  expect(await violationsOf(desk)).toEqual([])
})
