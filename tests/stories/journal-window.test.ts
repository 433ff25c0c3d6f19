import { expect, test } from 'vitest'
import { titleOf } from '../support/furnish-house.ts'
import { HZ, openHome } from '../support/home.ts'

test('the journal has a window only where it was asked for', async () => {
  await using home = await openHome()
  expect(home.program.app.windows()).toHaveLength(1)
  home.phone.lift()
  await home.phone.dial('1')
  await home.ear.hears(HZ['1'])
  await home.rest()
  await home.logged({ kind: 'play', end_reason: 'hung_up' })
  await home.program.close()
  await home.start({ flags: ['--journal'] })
  const journal = await home.window('#journal')
  const play = journal.locator('[data-testid=journal-row][data-kind=play]')
  await play.waitFor()
  expect(await play.textContent()).toContain(titleOf('1'))
  expect(await play.textContent()).toContain('De Vries')
})
