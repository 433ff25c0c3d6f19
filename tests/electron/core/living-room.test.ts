import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { dayOf } from '../../../care/moment-times.ts'
import type { Doors } from '../../../electron/core/desk/doors.ts'
import { HOUSE_KEYS } from '../../../electron/core/desk/house-state.ts'
import { runCore, type RunningCore } from '../../support/run-core.ts'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-22T15:00:00') }))
afterEach(() => void vi.useRealTimers())

const doorsOf = (core: RunningCore): Doors => {
  if (core.stores.doors === null) throw new Error('the stores are shut')
  return core.stores.doors
}
const residentOf = (core: RunningCore, name: string) => {
  const resident = doorsOf(core).people.residentByName(name)
  if (resident === null) throw new Error(`there is no ${name}`)
  return resident.id
}

/** A living room whose own list has two songs; De Vries and Yilmaz live in the house. */
async function livingRoom(): Promise<RunningCore> {
  const core = await runCore({
    house: {
      residents: [
        { name: 'De Vries', songs: { '1': 'Psalm 42', '2': 'Stille nacht' } },
        { name: 'Yilmaz', songs: { '5': 'Üsküdar' } },
      ],
      places: ['Huiskamer'],
    },
    placeName: 'Huiskamer',
  })
  const { lists, placeId } = doorsOf(core)
  const { slots } = lists.activeList({ residentId: residentOf(core, 'De Vries') }).list
  for (const digit of ['1', '2'] as const) lists.setSlot({ placeId }, digit, slots[digit] ?? null)
  core.kiosk.reload()
  return core
}

const title = (core: RunningCore): string | null => {
  const { screen } = core.seen
  return screen?.type === 'playing' ? screen.title : (screen?.type ?? null)
}
/** The page reports that the song sounds, and that it is over. */
function sounds(core: RunningCore): void {
  const { sound } = core.seen
  if (sound?.type !== 'song') throw new Error(`nothing sounds but ${sound?.type}`)
  core.kiosk.api.reportSounding({ playId: sound.playId, positionS: 0, heardS: 0 })
}
function songOver(core: RunningCore): void {
  const { sound } = core.seen
  if (sound?.type !== 'song') throw new Error(`nothing sounds but ${sound?.type}`)
  core.kiosk.api.reportEnded({ playId: sound.playId, heardS: 30, failure: null })
  vi.advanceTimersByTime(2_000)
}

describe('listening together', () => {
  test('plays the songs of the room one after another, and then the place is as it was', async () => {
    await using core = await livingRoom()
    core.kiosk.api.beginTogether()
    expect(title(core)).toBe('Psalm 42')
    sounds(core)
    songOver(core)
    expect(title(core)).toBe('Stille nacht')
    sounds(core)
    songOver(core)
    expect(core.seen.livingRoom).toMatchObject({ together: null, mayBegin: true })
    expect(core.kiosk.room.heard()).toEqual(['Psalm 42', 'Stille nacht'])
  })

  test('is in nobody’s log: the place heard it, and no person is asked about', async () => {
    await using core = await livingRoom()
    core.kiosk.api.chooseResident({ residentId: residentOf(core, 'De Vries') })
    core.kiosk.room.start(Object.values(core.home.list().slots), [])
    sounds(core)
    core.kiosk.api.goTogether({ to: 'end' })
    const { rows } = core.kiosk.api.journal({ before: null, limit: 50 })
    expect(rows.filter((row) => row.kind === 'play')).toMatchObject([{ who: null, via: 'staff' }])
    expect(core.seen.tile ?? null).toBeNull()
  })

  test('a dialled number takes its place, and the queue goes on after it', async () => {
    await using core = await livingRoom()
    core.kiosk.api.beginTogether()
    sounds(core)
    core.kiosk.api.press({ digit: '2', via: 'touch', down: true })
    core.kiosk.api.press({ digit: '2', via: 'touch', down: false })
    expect(title(core)).toBe('Stille nacht')
  })

  test('I7: hanging up stops it, and it waits until staff go on where it was', async () => {
    await using core = await livingRoom()
    core.kiosk.api.beginTogether()
    sounds(core)
    core.kiosk.api.virtualHorn({ horn: 'up' })
    core.kiosk.api.virtualHorn({ horn: 'down' })
    expect(core.seen.sound?.type).toBe('silent')
    expect(core.seen.tile ?? null).toBeNull()
    expect(core.seen.livingRoom?.together).toMatchObject({ isPaused: true, title: 'Psalm 42' })
    vi.advanceTimersByTime(60 * 60_000)
    expect(core.seen.sound?.type).toBe('silent')
    core.kiosk.api.goTogether({ to: 'play' })
    expect(title(core)).toBe('Psalm 42')
  })

  test('a pause keeps the place in the song', async () => {
    await using core = await livingRoom()
    core.kiosk.api.beginTogether()
    sounds(core)
    vi.advanceTimersByTime(5_000)
    core.kiosk.api.goTogether({ to: 'pause' })
    core.kiosk.api.goTogether({ to: 'play' })
    expect(core.seen.sound).toMatchObject({ type: 'song', fromS: 5 })
  })

  test('what somebody in the room may not hear does not sound, also when it is dialled', async () => {
    await using core = await livingRoom()
    const { slots } = core.home.list()
    core.kiosk.room.start(
      [slots['1']].flatMap((id) => id ?? []),
      [slots['2']].flatMap((id) => id ?? []),
    )
    core.kiosk.api.press({ digit: '2', via: 'touch', down: true })
    vi.advanceTimersByTime(3_000)
    expect(title(core)).toBe('Psalm 42')
  })

  test('I8: is not offered in a house that does not do it', async () => {
    await using core = await livingRoom()
    doorsOf(core).houseSettings.set(HOUSE_KEYS.off, ['together'])
    core.kiosk.reload()
    core.kiosk.api.beginTogether()
    expect(core.seen.livingRoom).toMatchObject({ mayBegin: false, together: null })
    expect(core.seen.sound?.type ?? 'silent').toBe('silent')
  })
})

describe('who chooses the music today', () => {
  test('has their songs behind the numbers of the room until the day ends', async () => {
    await using core = await livingRoom()
    const { together, placeId } = doorsOf(core)
    together.setChooser(placeId, dayOf(Date.now()), residentOf(core, 'Yilmaz'), null)
    core.kiosk.reload()
    expect(core.seen.livingRoom?.chooser?.name).toBe('Yilmaz')
    expect(core.seen.home?.slots.map((slot) => slot.title)).toEqual(['Üsküdar'])
    vi.advanceTimersByTime(9 * 60 * 60_000)
    expect(core.seen.livingRoom?.chooser).toBeNull()
    expect(core.seen.home?.slots.map((slot) => slot.title)).toEqual(['Psalm 42', 'Stille nacht'])
  })

  test('a song for somebody says so while it plays', async () => {
    await using core = await livingRoom()
    const { together, placeId } = doorsOf(core)
    const trackId = core.home.list().slots['1']
    if (trackId === undefined) throw new Error('there is no 1')
    together.dedicate(placeId, dayOf(Date.now()), { trackId, forWhom: 'Annelies' }, null)
    core.kiosk.reload()
    expect(core.seen.livingRoom?.dedication ?? null).toBeNull()
    core.kiosk.api.beginTogether()
    expect(core.seen.livingRoom?.dedication).toBe('Annelies')
  })
})
