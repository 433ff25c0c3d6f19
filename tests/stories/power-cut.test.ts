import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { titleOf } from '../support/furnish-house.ts'
import { HZ, openHome, type Home } from '../support/home.ts'

let home: Home
beforeAll(async () => {
  home = await openHome()
})
afterAll(() => home[Symbol.asyncDispose]())

const reactions = async () => (await home.events()).filter(({ kind }) => kind === 'reaction')
const openPlays = async () =>
  (await home.events()).filter(({ kind, end_reason: reason }) => kind === 'play' && reason === null)

/** One song to its end, the tap after it, and the next song: the power goes that long after its digit. */
async function cutAfter(ms: number): Promise<void> {
  home.phone.lift()
  await home.phone.dial('1')
  await home.ear.hears(HZ['1'])
  home.phone.hangUp()
  await home.page.getByTestId('react-pleasant').click()
  await home.page.locator('[data-testid=tile][data-step=saved]').waitFor()
  await home.page.getByTestId('chip-smiles').click()
  home.phone.lift()
  await home.phone.dial('2')
  await pause(ms)
  await home.program.cut()
}

// 0: nothing of the song is written. 500: it is, and most writes of its start are behind.
test.for([0, 120, 500].map((ms, round) => ({ ms, round })))(
  'what was confirmed is there after the power went $ms ms into a song',
  async ({ ms, round }) => {
    await cutAfter(ms)
    expect(await home.findings()).toBe('')
    await home.start()
    expect(await home.findings()).toBe('')
    expect(await reactions()).toHaveLength(round + 1)
    expect(await openPlays()).toEqual([])
    await home.logged({ kind: 'play', title: titleOf('1'), end_reason: 'hung_up' })
    home.phone.hangUp()
  },
)

test('a song that was heard when the power went is written down as interrupted', async () => {
  home.phone.lift()
  await home.phone.dial('3')
  await home.ear.hears(HZ['3'])
  await home.logged({ kind: 'play', title: titleOf('3'), end_reason: null })
  await home.program.cut()
  await home.start()
  await home.logged({ kind: 'play', title: titleOf('3'), end_reason: 'interrupted' })
})
