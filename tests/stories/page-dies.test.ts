import { expect, test } from 'vitest'
import { endNow } from '../support/end-now.ts'
import { titleOf } from '../support/furnish-house.ts'
import { HZ, openHome } from '../support/home.ts'

test('a page that dies while a song plays is loaded again, and the music with it', async () => {
  await using home = await openHome()
  home.phone.lift()
  await home.phone.dial('2')
  await home.ear.hears(HZ['2'])
  endNow(home.program.pagePid())
  await home.ear.hearsSilence()
  await home.ear.hears(HZ['2'])
  home.phone.hangUp()
  await home.ear.hearsSilence()
  await home.logged({ kind: 'play', title: titleOf('2'), end_reason: 'hung_up' })
  expect(await home.findings()).toBe('')
})
