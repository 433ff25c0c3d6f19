import { describe, expect, test } from 'vitest'
import { NEUTRAL_HEARING } from '../../../../care/hearing.ts'
import type { SongBook } from '../../../../electron/core/session/screen.ts'
import { toScreen, toSound } from '../../../../electron/core/session/screen.ts'
import { toTrackSound } from '../../../../electron/core/to-track-sound.ts'
import { NOTHING_CHOSEN } from '../../../../media/model.ts'
import { song, SessionStory } from '../../../support/session-story.ts'

const HEARING = { ...NEUTRAL_HEARING, shelfDb: 3 } as const
const trying = (story = new SessionStory()) => story.happen({ type: 'try', trackId: song('song-2'), hearing: HEARING })

const TRACK = {
  id: song('song-2'),
  kind: 'song',
  title: 'Aan de Amsterdamse grachten',
  shortTitle: 'Grachten',
  performer: null,
  origin: null,
  year: null,
  rightsBasis: 'licensed',
  belongsTo: null,
  contentHash: 'h',
  file: 'h.ogg',
  picture: null,
  sizeBytes: 1,
  chosen: NOTHING_CHOSEN,
  measurement: null,
} as const
const SONGS: SongBook = {
  track: () => TRACK,
  sound: () => toTrackSound(TRACK),
  story: () => null,
  picture: () => null,
}

describe('a hearing test on the phone', () => {
  test('sounds through the profile that is tried, and anybody can stop it', () => {
    const { session } = trying()
    expect(toSound(session, SONGS)).toMatchObject({ type: 'song', hearing: HEARING, ceilingDb: 0 })
    expect(toScreen(session, SONGS)).toMatchObject({ type: 'playing', hornless: true })
  })

  test('changes its sound while it plays, as the same play', () => {
    const one = trying()
    const before = toSound(one.session, SONGS)
    one.happen({ type: 'try-shape', hearing: { ...HEARING, shelfDb: 6, ceilingDb: -3 } })
    expect(toSound(one.session, SONGS)).toEqual({
      ...before,
      hearing: { ...HEARING, shelfDb: 6, ceilingDb: -3 },
      ceilingDb: -3,
    })
  })

  test('goes on when somebody lifts the horn to hear it, and ends when they hang up', () => {
    const one = trying().lift().wait(60_000)
    expect(one.playing).toBe('trial')
    expect(one.hangUp().playing).toBe('nothing')
  })

  test('is nobody’s listening: nothing of it is written down', () => {
    const one = trying().lift()
    one
      .happen({ type: 'sounding', playId: 'play-2' as never, positionS: 3, heardS: 3 })
      .wait(30_000)
      .hangUp()
    expect(one.effects.map(({ effect }) => effect.type)).toEqual(['lifted'])
  })

  test('gives way to a number that is dialled', () => {
    const one = trying().lift().dial('3')
    expect(one.playing).toBe('song-3')
    expect(one.session.listening).not.toBeNull()
  })

  test('takes no song away from somebody who listens', () => {
    const one = trying(new SessionStory().lift().dial('3').sounds())
    expect(one.playing).toBe('song-3')
  })

  test.each(['stop', 'try-over'] as const)('is over with %s', (type) => {
    expect(trying().happen({ type }).playing).toBe('nothing')
  })

  test('is over where its song ends by itself, with no other after it', () => {
    const one = trying(new SessionStory(undefined, { afterSong: 'next' }))
    const { now } = one.session
    if (now.type !== 'trial') throw new Error('nothing is tried')
    one.happen({ type: 'play-over', playId: now.trial.playId, heardS: 30, failed: false }).wait(60_000)
    expect(one.playing).toBe('nothing')
  })
})
