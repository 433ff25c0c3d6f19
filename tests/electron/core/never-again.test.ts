import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { hear, plays, rows } from '../../support/hear-song.ts'
import { runCore, tenSongs, type RunningCore } from '../../support/run-core.ts'

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-22T15:00:00') }))
afterEach(() => void vi.useRealTimers())

const house = {
  places: ['Huiskamer'],
  residents: [
    { name: 'An', songs: tenSongs() },
    { name: 'Bo', songs: { '3': 'song of Bo' } },
  ],
}

describe('never again', () => {
  test('the song stops, is blocked for this resident, and its number shows what it plays now', async () => {
    await using core = await runCore()
    hear(core, '3', 10)
    core.kiosk.api.block()
    expect(core.seen.sound).toMatchObject({ type: 'silent' })
    expect(core.seen.tile).toMatchObject({ step: 'blocked', title: 'song 3', replacement: 'song 7' })
    expect(core.seen.home?.slots.find((slot) => slot.digit === '3')).toMatchObject({ title: 'song 7' })
    expect(plays(core)[0]).toMatchObject({ endReason: 'blocked' })
    vi.advanceTimersByTime(2_000)
    core.kiosk.api.press({ digit: '3', via: 'key', down: true })
    expect(core.seen.screen).toEqual({ type: 'message', message: 'empty' })
    vi.advanceTimersByTime(1_000)
    expect(core.seen.screen).toMatchObject({ type: 'playing', title: 'song 7' })
  })

  test('can be taken back for 10 s', async () => {
    await using core = await runCore()
    hear(core, '3', 10)
    core.kiosk.api.block()
    core.kiosk.api.undo()
    expect(core.seen.tile).toMatchObject({ step: 'ask' })
    expect(core.seen.home?.slots.find((slot) => slot.digit === '3')).toMatchObject({ title: 'song 3' })
    expect(rows(core).filter((row) => row.kind === 'block')).toEqual([])
  })

  test('holds also for a song blocked before its first second', async () => {
    await using core = await runCore()
    core.kiosk.api.press({ digit: '3', via: 'key', down: true })
    core.kiosk.api.block()
    expect(core.home.list().silenced).toHaveLength(1)
  })

  test('is for this resident alone, on a shared phone', async () => {
    await using core = await runCore({ house, placeName: 'Huiskamer' })
    const [an, bo] = core.kiosk.api.attach({ sounding: null }).home.faces
    core.kiosk.api.chooseResident({ residentId: an?.id ?? null })
    hear(core, '3', 10)
    core.kiosk.api.block()
    core.kiosk.api.chooseResident({ residentId: bo?.id ?? null })
    expect(core.seen.home?.slots).toMatchObject([{ digit: '3', title: 'song of Bo' }])
  })

  test('is for whom it sounded, also where the tile outlives their turn at a shared phone', async () => {
    await using core = await runCore({ house, placeName: 'Huiskamer' })
    const [an] = core.kiosk.api.attach({ sounding: null }).home.faces
    core.kiosk.api.chooseResident({ residentId: an?.id ?? null })
    hear(core, '3', 10)
    core.kiosk.api.stop()
    vi.advanceTimersByTime(4 * 60_000)
    expect(core.seen.home?.resident).toBeNull()
    core.kiosk.api.block()
    expect(rows(core).find((row) => row.kind === 'block')).toMatchObject({ who: 'An', title: 'song 3' })
    expect(core.seen.tile).toMatchObject({ step: 'blocked', who: { name: 'An' }, replacement: null })
    core.kiosk.api.chooseResident({ residentId: an?.id ?? null })
    expect(core.home.list().silenced).toHaveLength(1)
  })

  test('is for whom the song began, also where another face is tapped while it sounds', async () => {
    await using core = await runCore({ house, placeName: 'Huiskamer' })
    const [an, bo] = core.kiosk.api.attach({ sounding: null }).home.faces
    core.kiosk.api.chooseResident({ residentId: an?.id ?? null })
    hear(core, '3', 10)
    core.kiosk.api.chooseResident({ residentId: bo?.id ?? null })
    core.kiosk.api.block()
    expect(core.seen.sound).toMatchObject({ type: 'silent' })
    expect(rows(core).find((row) => row.kind === 'block')).toMatchObject({ who: 'An', title: 'song 3' })
    expect(core.home.list().silenced).toEqual([])
  })

  test.each([
    ['the rest before the next song', { afterSong: 'next' }, true],
    ['the fade of music that was long', { afterSong: 'next', musicAtMostMs: 40_000 }, false],
  ] as const)('works in %s: the screen says that the song plays', async (_what, settings, isOver) => {
    await using core = await runCore({ settings })
    const playId = hear(core, '3', 40)
    if (isOver) core.kiosk.api.reportEnded({ playId: playId as never, heardS: 40, failure: null })
    expect(core.seen.sound).toMatchObject({ type: 'silent' })
    expect(core.seen.screen).toMatchObject({ type: 'playing', title: 'song 3' })
    core.kiosk.api.block()
    expect(core.seen.tile).toMatchObject({ step: 'blocked', title: 'song 3' })
    vi.advanceTimersByTime(5_000)
    expect(core.seen.screen).toMatchObject({ type: 'ended' })
  })
})

describe('never again, where the disk does not take it', () => {
  /** Everything but a block can still be written. */
  const refuseBlocks = (core: RunningCore): void => {
    const db = new Database(join(core.dataDir, 'kiosk.sqlite'))
    db.exec(`CREATE TRIGGER full_disk BEFORE INSERT ON block BEGIN SELECT RAISE(ABORT, 'full'); END`)
    db.close()
  }

  test('the song stays silent all the same, also after the list was read anew', async () => {
    await using core = await runCore()
    hear(core, '3', 10)
    refuseBlocks(core)
    core.kiosk.api.block()
    expect(core.seen.notes).toContain('not-saved')
    core.kiosk.reload()
    vi.advanceTimersByTime(2_000)
    core.kiosk.api.press({ digit: '3', via: 'key', down: true })
    expect(core.seen.screen).toEqual({ type: 'message', message: 'empty' })
  })

  test('also where it was asked on the tile, and only for whom it sounded', async () => {
    await using core = await runCore({ house, placeName: 'Huiskamer' })
    const [an, bo] = core.kiosk.api.attach({ sounding: null }).home.faces
    core.kiosk.api.chooseResident({ residentId: an?.id ?? null })
    hear(core, '3', 10)
    core.kiosk.api.stop()
    refuseBlocks(core)
    expect(() => core.kiosk.api.block()).toThrow(expect.objectContaining({ code: 'not-saved' }))
    expect(core.seen.tile).toMatchObject({ step: 'not-saved' })
    expect(core.home.list().silenced).toHaveLength(1)
    core.kiosk.api.chooseResident({ residentId: bo?.id ?? null })
    expect(core.home.list().silenced).toEqual([])
  })
})
