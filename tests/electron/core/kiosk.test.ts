import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hear, plays, reactions, rows } from '../../support/hear-song.ts'
import { runCore, tenSongs } from '../../support/run-core.ts'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-22T15:00:00') }))
afterEach(() => void vi.useRealTimers())

describe('a play', () => {
  test('is in the journal from the moment it sounds, not before', async () => {
    await using core = await runCore()
    core.kiosk.api.press({ digit: '3', via: 'key', down: true })
    expect(plays(core)).toEqual([])
    const { sound } = core.seen
    if (sound?.type !== 'song') throw new Error('nothing is wanted')
    core.kiosk.api.reportSounding({ playId: sound.playId, positionS: 0, heardS: 0 })
    expect(plays(core)).toMatchObject([{ title: 'song 3', via: 'key', endReason: null }])
  })

  test('has its heard seconds on disk while it sounds, and its end when staff stop it', async () => {
    await using core = await runCore()
    hear(core, '3', 15)
    expect(core.stores.journal.openPlays()).toMatchObject([{ heardS: 15 }])
    core.kiosk.api.stop()
    expect(plays(core)).toMatchObject([{ heardS: 15, endReason: 'staff_stop' }])
    expect(core.stores.journal.openPlays()).toEqual([])
  })

  test('is published before anything is written: no resident waits for a disk', async () => {
    const written: number[] = []
    await using core = await runCore({
      onPublish: (event) => {
        if (event === 'sound') written.push(rows(core).length)
      },
    })
    core.kiosk.api.press({ digit: '3', via: 'key', down: true })
    expect(written).toEqual([0])
    expect(rows(core)).toHaveLength(1)
  })
})

describe('how it was', () => {
  test('I2: one tap is on disk at once and belongs to the song and its session', async () => {
    await using core = await runCore()
    const playId = hear(core, '3', 20)
    core.kiosk.api.stop()
    core.kiosk.api.react({ valence: 'pleasant' })
    expect(core.seen.tile).toMatchObject({ step: 'saved', valence: 'pleasant', undoable: true })
    expect(reactions(core)).toMatchObject([
      { playId, title: 'song 3', valence: 'pleasant', seen: [], observerRole: null },
    ])
  })

  test('I8: a house that has switched it off is not asked, and can still stop and block', async () => {
    await using core = await runCore()
    core.stores.doors?.houseSettings.set('parts-off', ['log'])
    hear(core, '3', 20)
    core.kiosk.api.stop()
    expect(core.kiosk.api.attach({ sounding: null })).toMatchObject({ tile: null, screen: { type: 'ended' } })
    hear(core, '5', 20)
    core.kiosk.api.block()
    expect(core.seen.tile).toMatchObject({ step: 'blocked', title: 'song 5' })
  })

  test('belongs to the song last heard for 5 s, not to the one that was dialled by mistake', async () => {
    await using core = await runCore()
    core.kiosk.api.virtualHorn({ horn: 'up' })
    hear(core, '3', 20)
    vi.advanceTimersByTime(3_000)
    hear(core, '5', 0)
    vi.advanceTimersByTime(2_000)
    core.kiosk.api.virtualHorn({ horn: 'down' })
    expect(core.seen.tile).toMatchObject({ step: 'ask', title: 'song 3' })
  })

  test('can be taken back within 10 s and not later', async () => {
    await using core = await runCore()
    hear(core, '3', 10)
    core.kiosk.api.stop()
    core.kiosk.api.react({ valence: 'unpleasant' })
    core.kiosk.api.undo()
    expect(reactions(core)).toEqual([])
    core.kiosk.api.react({ valence: 'pleasant' })
    vi.advanceTimersByTime(10_001)
    expect(core.seen.tile).toMatchObject({ undoable: false })
    expect(() => core.kiosk.api.undo()).toThrow(expect.objectContaining({ code: 'not-found' }))
    expect(reactions(core)).toMatchObject([{ valence: 'pleasant' }])
  })

  test('a second choice replaces the first', async () => {
    await using core = await runCore()
    hear(core, '3', 10)
    core.kiosk.api.stop()
    core.kiosk.api.react({ valence: 'ordinary' })
    core.kiosk.api.react({ valence: 'pleasant' })
    core.kiosk.api.setSeen({ seen: ['smiles', 'moved'] })
    expect(reactions(core)).toMatchObject([{ valence: 'pleasant', seen: ['smiles', 'moved'] }])
  })

  test('I1: a question that nobody answers leaves no trace', async () => {
    await using core = await runCore()
    hear(core, '3', 10)
    core.kiosk.api.stop()
    const before = rows(core)
    vi.advanceTimersByTime(16 * 60_000)
    expect(core.seen.tile).toBeNull()
    expect(core.seen.screen).toEqual({ type: 'idle' })
    expect(rows(core)).toEqual(before)
  })
})

describe('a shared phone', () => {
  const house = { places: ['Huiskamer'], residents: [{ name: 'An', songs: tenSongs() }] }

  test('is nobody we know of until a face is tapped', async () => {
    await using core = await runCore({ house, placeName: 'Huiskamer' })
    const { home } = core.kiosk.api.attach({ sounding: null })
    expect(home).toMatchObject({ resident: null, slots: [] })
    core.kiosk.api.chooseResident({ residentId: home.faces[0]?.id ?? null })
    hear(core, '3', 10)
    expect(rows(core).find((row) => row.kind === 'play')).toMatchObject({ who: 'An' })
  })

  test('is the living room again 3 min after the horn went down', async () => {
    await using core = await runCore({ house, placeName: 'Huiskamer' })
    const { home } = core.kiosk.api.attach({ sounding: null })
    core.kiosk.api.chooseResident({ residentId: home.faces[0]?.id ?? null })
    core.kiosk.api.virtualHorn({ horn: 'up' })
    core.kiosk.api.virtualHorn({ horn: 'down' })
    vi.advanceTimersByTime(3 * 60_000)
    expect(core.seen.home?.resident).toBeNull()
  })
})

describe('without a device that takes the sound', () => {
  test('nothing claims to play, staff are told, and it goes on when the device is back', async () => {
    await using core = await runCore()
    hear(core, '3', 10)
    core.kiosk.api.reportOutput({ present: false })
    expect(core.seen.screen).toEqual({ type: 'fault' })
    expect(core.seen.notes).toContain('no-sound')
    core.kiosk.api.reportOutput({ present: true })
    expect(core.seen.screen).toMatchObject({ type: 'playing', title: 'song 3' })
    expect(core.seen.notes).not.toContain('no-sound')
    expect(rows(core).flatMap((row) => (row.kind === 'device' ? [row.what] : []))).toEqual([
      'sound-there',
      'sound-lost',
    ])
  })

  test('the calm screen stays calm', async () => {
    await using core = await runCore()
    core.kiosk.api.reportOutput({ present: false })
    expect(core.kiosk.api.attach({ sounding: null }).screen).toEqual({ type: 'idle' })
  })
})

describe('hands that do unexpected things', () => {
  test('a trembling finger counts once', async () => {
    await using core = await runCore()
    hear(core, '3', 0)
    for (let tremor = 0; tremor < 6; tremor += 1) {
      core.kiosk.api.press({ digit: '3', via: 'touch', down: true })
      vi.advanceTimersByTime(100)
      core.kiosk.api.press({ digit: '3', via: 'touch', down: false })
      vi.advanceTimersByTime(100)
    }
    expect(plays(core)).toHaveLength(1)
  })

  test('a key held for 30 s is stuck, and staff see a note', async () => {
    await using core = await runCore()
    core.kiosk.api.press({ digit: '3', via: 'key', down: true })
    vi.advanceTimersByTime(31_000)
    expect(core.seen.notes).toContain('button-stuck')
  })
})

test('I12: nothing that can be dialled changes a setting or a list', async () => {
  await using core = await runCore()
  const before = { home: core.home.view(), list: core.home.list() }
  core.kiosk.api.virtualHorn({ horn: 'up' })
  for (const digit of '0123456789000011122233399988877712345678901120611') {
    core.kiosk.api.press({ digit: digit as '1', via: 'virtual', down: true })
    vi.advanceTimersByTime(800)
    core.kiosk.api.press({ digit: digit as '1', via: 'virtual', down: false })
    vi.advanceTimersByTime(800)
  }
  core.kiosk.api.virtualHorn({ horn: 'down' })
  expect({ home: core.home.view(), list: core.home.list() }).toEqual(before)
})
