import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { PlayId } from '../../../care/model.ts'
import { runCore, type RunningCore } from '../../support/run-core.ts'

const at = (time: string): Date => new Date(`2026-11-22T${time}:00`)
beforeEach(() => void vi.useFakeTimers({ now: at('20:50') }))
afterEach(() => void vi.useRealTimers())

/** Ten songs to enjoy; from nine in the evening until seven there is one song to settle, behind the 1. */
async function runEvening(): Promise<RunningCore> {
  const core = await runCore()
  const { doors } = core.stores
  if (doors === null) throw new Error('nothing can be kept')
  const owner = core.home.owner()
  const { list } = doors.lists.activeList(owner)
  const settle = doors.listEditor.addPlaylist(owner, 'settle')
  const slot = { trackId: list.slots['7'] ?? never(), favourite: false, story: null }
  doors.listEditor.change(owner, settle, { slots: [{ digit: '1', before: null, after: slot }], bench: [] })
  doors.listEditor.setHours(settle, { fromMinute: 21 * 60, untilMinute: 7 * 60 })
  core.kiosk.reload()
  return core
}
const never = (): never => {
  throw new Error('a number is empty')
}
const shown = (core: RunningCore): string[] =>
  core.seen.home?.slots.map(({ digit, title }) => `${digit} ${title}`) ?? []

test('at its hour the other list is on the dial, and in the morning the fixed one again', async () => {
  await using core = await runEvening()
  expect(shown(core)).toHaveLength(10)
  vi.advanceTimersByTime(10 * 60_000)
  expect(shown(core)).toEqual(['1 song 7'])
  vi.advanceTimersByTime(10 * 60 * 60_000)
  expect(shown(core)).toHaveLength(10)
})

test('a song that plays over the hour plays on, and the next number is of the other list', async () => {
  await using core = await runEvening()
  const { api } = core.kiosk
  const dial = (digit: '1' | '3'): PlayId => {
    api.press({ digit, via: 'touch', down: true })
    api.press({ digit, via: 'touch', down: false })
    const { sound } = core.seen
    if (sound?.type !== 'song') throw new Error('nothing is wanted')
    return sound.playId
  }
  vi.setSystemTime(at('20:59'))
  const playId = dial('3')
  api.reportSounding({ playId, positionS: 0, heardS: 0 })
  for (let heardS = 5; heardS <= 90; heardS += 5) {
    vi.advanceTimersByTime(5_000)
    api.reportSounding({ playId, positionS: heardS, heardS })
  }
  expect(shown(core)).toEqual(['1 song 7'])
  expect(core.seen.sound).toMatchObject({ type: 'song', playId })
  dial('1')
  expect(core.seen.screen).toMatchObject({ type: 'playing', title: 'song 7' })
})

test('a clock that is set back a day brings the list of its hour', async () => {
  await using core = await runEvening()
  vi.advanceTimersByTime(20 * 60_000)
  expect(shown(core)).toEqual(['1 song 7'])
  vi.setSystemTime(new Date('2026-11-21T15:00:00'))
  vi.advanceTimersByTime(60 * 60_000)
  expect(shown(core)).toHaveLength(10)
})
