import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { NEUTRAL_HEARING } from '../../../care/hearing.ts'
import { hear, plays, reactions, rows } from '../../support/hear-song.ts'
import { runCore, tenSongs } from '../../support/run-core.ts'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-22T15:00:00') }))
afterEach(() => void vi.useRealTimers())

describe('a core that comes after one that died', () => {
  test('takes over the play that still sounds, and the reaction afterwards is kept', async () => {
    const first = await runCore()
    const playId = hear(first, '3', 10)
    // The process is gone: nothing is closed in order but the lock, which dies with it.
    await first.stores[Symbol.asyncDispose]()
    await using second = await runCore({ dataDir: first.dataDir, restarted: true })
    const snapshot = second.kiosk.api.attach({ sounding: { playId: playId as never, positionS: 12, heardS: 12 } })
    expect(snapshot.sound).toMatchObject({ type: 'song', playId })
    expect(snapshot.screen).toMatchObject({ type: 'playing', title: 'song 3' })
    second.kiosk.api.stop()
    second.kiosk.api.react({ valence: 'pleasant' })
    expect(reactions(second)).toMatchObject([{ playId, title: 'song 3', valence: 'pleasant' }])
    expect(plays(second)).toMatchObject([{ playId, endReason: 'staff_stop', heardS: 12 }])
  })

  test('closes as interrupted what no page sounds', async () => {
    const first = await runCore()
    hear(first, '3', 10)
    await first.stores[Symbol.asyncDispose]()
    await using second = await runCore({ dataDir: first.dataDir, restarted: true })
    second.kiosk.api.attach({ sounding: null })
    expect(plays(second)).toMatchObject([{ heardS: 10, endReason: 'interrupted' }])
  })

  test('after a cut of the power closes it before anybody asks', async () => {
    const first = await runCore()
    hear(first, '3', 10)
    await first.stores[Symbol.asyncDispose]()
    await using second = await runCore({ dataDir: first.dataDir })
    expect(plays(second)).toMatchObject([{ heardS: 10, endReason: 'interrupted' }])
  })

  test('knows for whom it plays at a shared phone, and what they block is theirs', async () => {
    const house = { places: ['Huiskamer'], residents: [{ name: 'An', songs: tenSongs() }] }
    const first = await runCore({ house, placeName: 'Huiskamer' })
    const an = first.kiosk.api.attach({ sounding: null }).home.faces[0]?.id ?? null
    if (an === null) throw new Error('nobody lives here')
    first.stores.doors?.residents.change(an, {}, { hearing: { ...NEUTRAL_HEARING, ceilingDb: -6 } })
    first.kiosk.api.chooseResident({ residentId: an })
    const playId = hear(first, '3', 10)
    await first.stores[Symbol.asyncDispose]()
    await using second = await runCore({ dataDir: first.dataDir, placeName: 'Huiskamer', restarted: true })
    const snapshot = second.kiosk.api.attach({ sounding: { playId: playId as never, positionS: 12, heardS: 12 } })
    expect(snapshot.home.resident).toMatchObject({ name: 'An' })
    expect(snapshot.sound).toMatchObject({ type: 'song', playId, ceilingDb: -6 })
    second.kiosk.api.block()
    expect(rows(second).find((row) => row.kind === 'block')).toMatchObject({ who: 'An', title: 'song 3' })
    second.kiosk.api.chooseResident({ residentId: null })
    expect(second.home.list().silenced).toEqual([])
  })
})
