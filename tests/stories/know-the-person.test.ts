import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually } from '../../scripts/stage/eventually.ts'
import { runProgram } from '../../scripts/stage/run-program.ts'
import { isPitch, pauses } from '../../scripts/stage/ear.ts'
import { violationsOf } from '../support/axe.ts'
import { titleOf } from '../support/furnish-house.ts'
import { HZ, openHome, type Home } from '../support/home.ts'
import { inState, setUpHouse } from '../support/screens/door.ts'
import { steady } from '../support/test-song.ts'

/** High enough for the high tones of a profile, and long enough to move them. */
const HIGH = steady(3_000, 90)

let home: Home
let desk: Page
beforeAll(async () => {
  home = await openHome({
    songs: { '1': steady(HZ['1'], 60), '2': HIGH },
    neighbours: { 'meneer Jansen': steady(349) },
  })
  await runProgram(['--workspace', '--data', home.dataDir], home.program.env)
  desk = await home.window('#workspace')
  await inState(desk, 'welcome')
  await setUpHouse(desk, { house: 'De Linde', therapist: 'Nadia Bos' })
})
afterAll(() => home[Symbol.asyncDispose]())

const cardSays = (name: string): Promise<void> => home.page.getByTestId('name-card').filter({ hasText: name }).waitFor()
const toPerson = async (): Promise<void> => {
  await desk.getByTestId('tab-person').click()
  await desk.locator('[data-testid=person][data-ready]').waitFor()
}
/** How loud it is now, dB of full scale: the loudest of a third of a second. */
async function level(): Promise<number> {
  const mark = home.ear.mark()
  await home.ear.pass(350)
  return Math.max(...home.ear.heard(mark).map(({ levelDb }) => levelDb))
}
/** Resolves when it has become that much louder (or softer, below 0) than `than`. */
const changedBy = (than: number, db: number, within: number): Promise<number> =>
  eventually(`change by ${db} dB`, async () => {
    const change = (await level()) - than
    return Math.abs(change - db) <= within ? change : undefined
  })

test('a new resident needs a name, and is at a shared phone once that is allowed', async () => {
  await desk.getByTestId('add-resident').click()
  expect(await violationsOf(desk)).toEqual([])
  await desk.getByTestId('new-name').locator('input').fill('محمد عبد الرحمن')
  await desk.getByTestId('save-resident').click()
  await toPerson()
  expect(await home.page.getByTestId('face-محمد عبد الرحمن').count()).toBe(0)
  await desk.getByTestId('give-shared_screen').click()
  await desk.getByTestId('consent-save').click()
  await home.page.getByTestId('face-محمد عبد الرحمن').waitFor()
  await desk.locator('[data-testid=consent-shared_screen][data-state=allowed]').waitFor()
  await desk.getByTestId('undo').click()
  await home.page.getByTestId('face-محمد عبد الرحمن').waitFor({ state: 'detached' })
})

test('hearing is tried on the handset, changes what sounds at once, and leaves no trace in the journal', async () => {
  await desk.getByTestId('hearing-song').selectOption({ label: titleOf('2') })
  await desk.getByTestId('hearing-play').click()
  await home.shows('playing')
  await eventually('sound', async () => ((await level()) > -40 ? true : undefined))
  const before = await level()
  await desk.getByTestId('hearing-shelf-6').click()
  await changedBy(before, 5, 1.6)
  await desk.getByTestId('hearing-shelf-0').click()
  await desk.getByTestId('hearing-gain').fill('-12')
  await changedBy(before, -12, 1.5)
  // Somebody takes the horn to hear it; it goes on, and hanging up ends it.
  home.phone.lift()
  await changedBy(before, -12, 1.5)
  home.phone.hangUp()
  await home.ear.hearsSilence()
  await desk.getByTestId('hearing-play').waitFor()
  await desk.getByTestId('hearing-keep').click()
  await desk.getByTestId('done').filter({ hasText: 'Liedjes klinken' }).waitFor()
  expect(await violationsOf(desk)).toEqual([])
  expect((await home.events()).filter(({ kind }) => kind.startsWith('play'))).toEqual([])
})

test('somebody who leaves while their song plays hears it to its end; then the phone is nobody’s, until undo', async () => {
  await home.page.getByTestId('face-De Vries').click()
  await cardSays('De Vries')
  home.phone.lift()
  await home.phone.dial('1')
  await home.ear.hears(HZ['1'])
  await desk.getByTestId('section-residents').click()
  await desk.getByTestId('resident-De Vries').click()
  await toPerson()
  const mark = home.ear.mark()
  await desk.getByTestId('leave').click()
  await home.page.getByTestId('face-De Vries').waitFor({ state: 'detached' })
  await home.ear.pass(1_000)
  const heard = home.ear.heard(mark)
  expect(pauses(heard)).toEqual([])
  expect(isPitch(heard.at(-1)?.hz ?? null, HZ['1'])).toBe(true)
  await home.rest()
  await cardSays('Huiskamer')
  await desk.getByTestId('section-residents').click()
  await desk.getByTestId('residents').waitFor()
  expect(await desk.getByTestId('resident-De Vries').count()).toBe(0)
  await desk.getByTestId('residents-left').click()
  await desk.getByTestId('resident-De Vries').waitFor()
  await desk.keyboard.press('Control+z')
  await home.page.getByTestId('face-De Vries').waitFor()
  await desk.getByTestId('residents-left').click()
  await desk.getByTestId('resident-De Vries').waitFor()
  expect(await home.findings()).toBe('')
})
