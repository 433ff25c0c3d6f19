import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isPitch, pauses } from '../../scripts/stage/ear.ts'
import { runProgram } from '../../scripts/stage/run-program.ts'
import { violationsOf } from '../support/axe.ts'
import { titleOf } from '../support/furnish-house.ts'
import { CLOCK, HZ, openHome, THREE_SONGS, type Home } from '../support/home.ts'
import { inState, setUpHouse } from '../support/screens/door.ts'

let home: Home
let desk: Page
beforeAll(async () => {
  home = await openHome({ songs: { ...THREE_SONGS, '4': CLOCK }, favourite: '3' })
  await runProgram(['--workspace', '--data', home.dataDir], home.program.env)
  desk = await home.window('#workspace')
  await inState(desk, 'welcome')
  await setUpHouse(desk, { house: 'De Linde', therapist: 'Nadia Bos' })
  await desk.getByText('De Vries').first().click()
  await desk.getByTestId('tab-songs').click()
  await desk.getByTestId('bench').waitFor()
})
afterAll(() => home[Symbol.asyncDispose]())

const hole = (digit: string): Locator => desk.getByTestId(`slot-${digit}`)
/** Resolves when that number has that song, or none. */
const holds = (digit: string, title: string | null): Promise<void> =>
  desk
    .locator(`[data-testid=slot-${digit}][aria-label^="${digit}: ${title ?? 'leeg'}"]`)
    .first()
    .waitFor()
const kioskHas = (digit: string, title: string): Promise<void> =>
  home.page.locator(`[data-testid=dial-${digit}][aria-label*="${title}"]`).waitFor()

/** A hand that takes something with the mouse and lets it go over something else. */
async function drag(from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (start === null || end === null) throw new Error('there is nothing to take')
  await desk.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await desk.mouse.down()
  await desk.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 6 })
  await desk.mouse.up()
}

test('a song that is dragged to another number sounds there, and the undo brings it back', async () => {
  await drag(hole('2'), hole('8'))
  await holds('8', titleOf('2'))
  await holds('2', null)
  await kioskHas('8', titleOf('2'))
  home.phone.lift()
  await home.phone.dial('8')
  await home.ear.hears(HZ['2'])
  await home.rest()
  await desk.getByTestId('undo').click()
  await holds('2', titleOf('2'))
  await holds('8', null)
})

test('by keyboard a song leaves its number, waits, and is put behind another one', async () => {
  await hole('1').focus()
  await desk.keyboard.press('Delete')
  await holds('1', null)
  const card = desk
    .getByTestId('bench')
    .getByRole('button', { name: titleOf('1') })
    .first()
  await card.focus()
  await desk.keyboard.press('5')
  await holds('5', titleOf('1'))
  expect(await hole('5').evaluate((element) => element === document.activeElement)).toBe(true)
  home.phone.lift()
  await home.phone.dial('5')
  await home.ear.hears(HZ['1'])
  await home.rest()
})

test('a song that plays goes on while its number is given away', async () => {
  home.phone.lift()
  await home.phone.dial('4')
  await home.ear.hears(CLOCK.hzAt(1))
  const from = home.ear.mark()
  await drag(hole('4'), hole('9'))
  await holds('9', titleOf('4'))
  await home.ear.hears(CLOCK.hzAt(4))
  const heard = home.ear.heard(from)
  expect(pauses(heard)).toEqual([])
  expect(heard.filter(({ hz }) => isPitch(hz, CLOCK.hzAt(0)))).toEqual([])
  await home.rest()
})

test('a song blocked at the kiosk is told to the therapist, who lifts it, and its number plays it again', async () => {
  home.phone.lift()
  await home.phone.dial('5')
  await home.ear.hears(HZ['1'])
  await home.page.getByTestId('block').click()
  await home.ear.hearsSilence()
  const blocks = desk.getByTestId('blocks')
  await blocks.getByText(titleOf('1')).waitFor()
  await blocks.getByText('Bij de telefoon').waitFor()
  await home.phone.dial('5')
  await home.ear.hears(HZ['3'])
  await home.rest()
  await blocks.getByRole('button', { name: `Weer toestaan: ${titleOf('1')}` }).click()
  await desk.getByText('Alles mag klinken.').waitFor()
  home.phone.lift()
  await home.phone.dial('5')
  await home.ear.hears(HZ['1'])
  await home.rest()
})

test('an old telephone number and a line are typed in, and the phone and its screen have them', async () => {
  await hole('3').click()
  await desk.locator('[data-testid=line] input').fill('Hier zwom u als kind')
  await desk.keyboard.press('Enter')
  await desk.getByText('De regel is bewaard').waitFor()
  await desk.getByTestId('add-alias').click()
  const number = desk.locator('[data-testid=alias] input')
  await number.fill('112')
  await desk.keyboard.press('Enter')
  await desk.getByText('Dit is een noodnummer').waitFor()
  await number.fill('0118 - 21')
  await desk.keyboard.press('Enter')
  await desk.getByText('Ook onder 011821').waitFor()
  home.phone.lift()
  for (const digit of ['0', '1', '1', '8', '2', '1'] as const) await home.phone.dial(digit)
  await home.ear.hears(HZ['3'])
  await home.logged({ kind: 'play', title: titleOf('3'), via: 'alias' })
  await home.rest()
  home.phone.lift()
  await home.phone.dial('3')
  await home.page.getByText('Hier zwom u als kind').waitFor()
  await home.rest()
  await desk.keyboard.press('Escape')
})

test('one press puts all that waits behind the empty numbers, and one undo takes it back', async () => {
  for (const digit of ['2', '3', '5', '9']) {
    await hole(digit).focus()
    await desk.keyboard.press('Delete')
    await holds(digit, null)
  }
  await desk.getByTestId('fill-slots').click()
  for (const digit of ['1', '2', '3', '4']) await holds(digit, 'Lied')
  await desk.getByTestId('undo').click()
  await holds('1', null)
  await desk.keyboard.press('Control+Shift+Z')
  await holds('1', 'Lied')
})

test('axe finds nothing, with a song open and in both languages', async () => {
  expect(await violationsOf(desk)).toEqual([])
  await hole('2').click()
  await desk.getByTestId('traits').waitFor()
  await desk.getByTestId('tell-why').click()
  expect(await violationsOf(desk)).toEqual([])
  await desk.getByTestId('language').click()
  await desk.getByText('The dial').waitFor()
  expect(await violationsOf(desk)).toEqual([])
  await desk.getByTestId('lists').click()
  await desk.getByTestId('lists-done').waitFor()
  expect(await violationsOf(desk)).toEqual([])
})
