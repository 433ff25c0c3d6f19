import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { MomentText } from '../../../care/moment.ts'
import type { ListPurpose } from '../../../care/model.ts'
import type { Doors } from '../../../electron/core/desk/doors.ts'
import { HOUSE_KEYS } from '../../../electron/core/desk/house-state.ts'
import { runCore, type RunningCore } from '../../support/run-core.ts'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-22T15:00:00') }))
afterEach(() => void vi.useRealTimers())

const HALF_PAST_THREE: MomentText = {
  label: 'Met Annelies',
  weekdays: [1, 2, 3, 4, 5, 6, 7],
  time: { type: 'clock', minute: 15 * 60 + 30 },
  purpose: 'enjoy',
  withWhom: 'Annelies',
  how: 'handset',
  lengthMin: 20,
}
const TELLER = { toldBy: 'Nadia Bos', toldRole: 'therapist', toldAt: 0 } as const

const doorsOf = (core: RunningCore): Doors => {
  if (core.stores.doors === null) throw new Error('the stores are shut')
  return core.stores.doors
}

/** De Vries has a moment at half past three and wants to be invited. */
function plan(core: RunningCore, { isWelcome = true, purpose = 'enjoy' as ListPurpose } = {}): void {
  const { moments, invitations, people } = doorsOf(core)
  const residentId = people.residentByName('De Vries')?.id
  if (residentId === undefined) throw new Error('there is no De Vries')
  const state = { ...HALF_PAST_THREE, ...TELLER, purpose }
  moments.putMoment({ id: moments.newMomentId(), residentId }, state, { from: '', to: 'first' })
  if (isWelcome) invitations.setWelcome(residentId, true)
  core.kiosk.reload()
}

const minutes = (count: number): void => void vi.advanceTimersByTime(count * 60_000)
const sound = (core: RunningCore): string | undefined => core.seen.sound?.type

describe('a music moment that comes due', () => {
  test('rings softly and is silent again within 20 s; nothing of it is in the journal or on the screen', async () => {
    await using core = await runCore()
    plan(core)
    const drawn = core.kiosk.api.attach({ sounding: null })
    minutes(30)
    expect(sound(core)).toBe('ring')
    vi.advanceTimersByTime(19_000)
    expect(sound(core)).toBe('silent')
    minutes(10)
    const after = core.kiosk.api.attach({ sounding: null })
    expect(core.kiosk.api.journal({ before: null, limit: 50 }).rows).toEqual([])
    expect({ ...after, sound: null }).toEqual({ ...drawn, sound: null })
  })

  test('a lift plays the list of the moment, and the journal says that it was an invitation', async () => {
    await using core = await runCore()
    plan(core)
    minutes(30)
    core.kiosk.api.virtualHorn({ horn: 'up' })
    const wanted = core.seen.sound
    if (wanted?.type !== 'song') throw new Error(`nothing plays but ${wanted?.type}`)
    core.kiosk.api.reportSounding({ playId: wanted.playId, positionS: 0, heardS: 0 })
    const { rows } = core.kiosk.api.journal({ before: null, limit: 50 })
    expect(rows.flatMap((row) => (row.kind === 'play' ? [row.via] : []))).toEqual(['invitation'])
  })

  test('after the horn is back the own list is there again', async () => {
    await using core = await runCore()
    plan(core, { purpose: 'settle' })
    minutes(30)
    core.kiosk.api.virtualHorn({ horn: 'up' })
    expect(core.home.lent()).toBe('taken')
    core.kiosk.api.virtualHorn({ horn: 'down' })
    expect(core.home.lent()).toBe('no')
  })

  test('does not ring again after a restart in its minute', async () => {
    await using core = await runCore()
    plan(core)
    minutes(30)
    await core.kiosk[Symbol.asyncDispose]()
    await core.stores[Symbol.asyncDispose]()
    await using again = await runCore({ dataDir: core.dataDir })
    minutes(5)
    expect(sound(again)).not.toBe('ring')
  })

  test('never rings in quiet hours', async () => {
    await using core = await runCore()
    const { residents, people } = doorsOf(core)
    const residentId = people.residentByName('De Vries')?.id
    if (residentId === undefined) throw new Error('there is no De Vries')
    residents.change(residentId, { quietHours: null }, { quietHours: { fromMin: 15 * 60 + 20, untilMin: 16 * 60 } })
    plan(core)
    minutes(120)
    expect(sound(core)).toBeUndefined()
  })

  test('rings for nobody who did not ask for it', async () => {
    await using core = await runCore()
    plan(core, { isWelcome: false })
    minutes(40)
    expect(sound(core)).toBeUndefined()
  })

  test('I8: does not ring in a house without music moments', async () => {
    await using core = await runCore()
    doorsOf(core).houseSettings.set(HOUSE_KEYS.off, ['moments'])
    plan(core)
    minutes(40)
    expect(sound(core)).toBeUndefined()
  })

  test('a shared phone rings for nobody: who is there is never guessed', async () => {
    await using core = await runCore({
      house: { residents: [{ name: 'De Vries', songs: { '1': 'one' } }], places: ['Huiskamer'] },
      placeName: 'Huiskamer',
    })
    plan(core)
    minutes(40)
    expect(sound(core)).toBeUndefined()
  })
})
