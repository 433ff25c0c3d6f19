import { describe, expect, test } from 'vitest'
import type { ResidentId } from '../../../../care/model.ts'
import { NOBODY, type Listener } from '../../../../electron/core/session/state.ts'
import { toSound, type SongBook } from '../../../../electron/core/session/screen.ts'
import { SessionStory, TEN_SONGS } from '../../../support/session-story.ts'

const at = (text: string): number => new Date(text).getTime()
const RIEK: Listener = {
  ...NOBODY,
  residentId: 'riek' as ResidentId,
  quietHours: { fromMin: 22 * 60, untilMin: 7 * 60 },
}
const SONGS: SongBook = {
  track: () => null,
  sound: (trackId) => ({
    trackId,
    url: '/a.ogg',
    sizeBytes: 1,
    gainDb: 0,
    startS: 0,
    endS: null,
    durationS: null,
    monoFrom: 'both',
    measured: true,
  }),
  story: () => null,
  picture: () => null,
}

function story(time: string, ...args: ConstructorParameters<typeof SessionStory>): SessionStory {
  const one = new SessionStory(...args)
  one.at = at(time)
  return one.happen({
    type: 'home-changed',
    list: TEN_SONGS,
    stage: one.session.stage,
    listener: RIEK,
    liftCursor: null,
    chosen: false,
  })
}
const ceiling = (one: SessionStory): number | null => {
  const sound = toSound(one.session, SONGS)
  return sound.type === 'song' ? sound.ceilingDb : null
}

describe('row 22: in quiet hours', () => {
  test('the ceiling is 6 dB lower, by day it is not', () => {
    expect(ceiling(story('2026-11-22T23:00').lift().dial('3'))).toBe(-6)
    expect(ceiling(story('2026-11-22T12:00').lift().dial('3'))).toBe(0)
  })

  test('a song in which they begin sounds softer from then on', () => {
    const one = story('2026-11-22T21:59').lift().dial('3').sounds()
    expect(ceiling(one)).toBe(0)
    one.wait(60_000)
    expect(one.playing).toBe('song-3')
    expect(ceiling(one)).toBe(-6)
  })

  test('silence follows a song, also where another follows by day', () => {
    const one = story('2026-11-22T23:00', TEN_SONGS, { afterSong: 'next' }).lift().dial('3').sounds()
    expect(one.ends(120).wait(10_000).playing).toBe('nothing')
    const byDay = story('2026-11-22T12:00', TEN_SONGS, { afterSong: 'next' }).lift().dial('3').sounds()
    expect(byDay.ends(120).wait(3_000).playing).toBe('song-4')
  })

  test('a horn that lies beside the phone rests after one minute, by day after five', () => {
    const after = (time: string) => story(time).lift().dial('3').sounds().ends(120).wait(61_000).playing
    expect(after('2026-11-22T23:00')).toBe('parked')
    expect(after('2026-11-22T12:00')).toBe('nothing')
  })

  test('a clock set back a day changes nothing but the hour it tells', () => {
    const one = story('2026-11-23T06:00').lift().dial('3').sounds()
    expect(ceiling(one)).toBe(-6)
    one.at = at('2026-11-22T12:00')
    one.happen({ type: 'tick' })
    expect(one.playing).toBe('song-3')
    expect(ceiling(one)).toBe(0)
    one.wait(10 * 60 * 60_000)
    expect(one.session.quiet.isNow).toBe(true)
  })
})

describe('a hearing profile', () => {
  const hearing = { gainDb: 3, shelfDb: 0, presence: false, compression: false, ear: 'both', ceilingDb: 0 } as const
  const change = (one: SessionStory, listener: Listener) =>
    one.happen({ type: 'home-changed', list: TEN_SONGS, stage: 'dial', listener, liftCursor: null, chosen: false })
  const heard = (one: SessionStory) => {
    const sound = toSound(one.session, SONGS)
    return sound.type === 'song' ? sound.hearing : 'no song'
  }

  test('that is kept while their song sounds is heard at once', () => {
    const one = story('2026-11-22T12:00').lift().dial('3').sounds()
    expect(heard(change(one, { ...RIEK, hearing }))).toEqual(hearing)
  })

  test('of somebody else, or of nobody, leaves a song as it began', () => {
    const one = change(story('2026-11-22T12:00'), { ...RIEK, hearing })
      .lift()
      .dial('3')
      .sounds()
    expect(heard(change(one, NOBODY))).toEqual(hearing)
    expect(heard(one.wait(3_000).dial('4'))).toBeNull()
  })
})
