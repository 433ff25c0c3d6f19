import { afterAll, beforeAll, expect, test } from 'vitest'
import { titleOf } from '../support/furnish-house.ts'
import { HZ, openHome, type Home } from '../support/home.ts'

let home: Home
beforeAll(async () => {
  home = await openHome({ stage: 'pictures' })
})
afterAll(() => home[Symbol.asyncDispose]())

const still = async (via: string, title: string): Promise<void> => {
  expect(await home.page.getByTestId('stop').textContent()).toBe('Stil')
  await home.page.getByTestId('stop').click()
  await home.ear.hearsSilence()
  await home.logged({ kind: 'play', title, via, end_reason: 'staff_stop' })
}

test('a picture that is touched plays, and Stil stops it', async () => {
  await home.page.getByTestId('dial-1').click()
  await home.ear.hears(HZ['1'])
  await still('touch', titleOf('1'))
})

test('so does a digit key', async () => {
  await home.page.keyboard.press('2')
  await home.ear.hears(HZ['2'])
  await still('key', titleOf('2'))
})

test('so does a button of the panel, the third for the third picture', async () => {
  await home.phone.button(3)
  await home.ear.hears(HZ['3'])
  await still('panel', titleOf('3'))
})

test('music that a touch began goes on in a horn that is lifted, and ends with it', async () => {
  await home.page.getByTestId('dial-1').click()
  await home.ear.hears(HZ['1'])
  home.phone.lift()
  await home.ear.hears(HZ['1'])
  home.phone.hangUp()
  await home.ear.hearsSilence()
  await home.logged({ kind: 'play', title: titleOf('1'), end_reason: 'hung_up' })
})
