import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually } from '../../scripts/stage/eventually.ts'
import { isPitch, pauses } from '../../scripts/stage/ear.ts'
import { endNow } from '../support/end-now.ts'
import { titleOf } from '../support/furnish-house.ts'
import { CLOCK, HZ, openHome, THREE_SONGS, type Home } from '../support/home.ts'

let home: Home
beforeAll(async () => {
  home = await openHome({ songs: { ...THREE_SONGS, '4': CLOCK } })
})
afterAll(() => home[Symbol.asyncDispose]())

const killCore = (): void => endNow(home.program.corePid())
const plugs = async (): Promise<number> => (await home.events()).filter(({ what }) => what === 'plug').length

test('the music does not notice that the core died', async () => {
  home.phone.lift()
  await home.phone.dial('4')
  await home.ear.hears(CLOCK.hzAt(1))
  await home.logged({ kind: 'play', title: titleOf('4'), end_reason: null })
  const from = home.ear.mark()
  const before = await plugs()
  killCore()
  await eventually('phone at the new core', async () => (await plugs()) > before || undefined)
  const moments = home.ear.heard(from)
  expect(pauses(moments)).toEqual([])
  // Begun anew it would be back at its first note.
  expect(moments.filter(({ hz }) => isPitch(hz, CLOCK.hzAt(0)))).toEqual([])
  await home.shows('playing')
})

test('hanging up ends the song that the dead core had started', async () => {
  home.phone.hangUp()
  await home.ear.hearsSilence()
  await home.shows('ended')
  expect(await home.logged({ kind: 'play', title: titleOf('4'), end_reason: 'hung_up' })).toMatchObject({ via: 'dial' })
})

test('what is tapped after that is kept, with the song it was about', async () => {
  await home.page.getByTestId('react-pleasant').click()
  await home.page.locator('[data-testid=tile][data-step=saved]').waitFor()
  await home.logged({ kind: 'reaction', valence: 'pleasant', title: titleOf('4') })
  expect(await home.findings()).toBe('')
})

test('a core that dies while all is quiet leaves a phone that works', async () => {
  const before = await plugs()
  killCore()
  await eventually('phone at the new core', async () => (await plugs()) > before || undefined)
  home.phone.lift()
  await home.phone.dial('1')
  await home.ear.hears(HZ['1'])
})

test('hung up while there is no core, the song ends as soon as there is one', async () => {
  await home.logged({ kind: 'play', title: titleOf('1'), end_reason: null })
  killCore()
  home.phone.hangUp()
  await home.ear.hearsSilence()
  await home.shows('ended')
  await home.logged({ kind: 'play', title: titleOf('1'), end_reason: 'hung_up' })
})
