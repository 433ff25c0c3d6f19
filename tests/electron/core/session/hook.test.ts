import { describe, expect, test } from 'vitest'
import { FACE_TAPPED, song, SessionStory, TEN_SONGS } from '../../../support/session-story.ts'

const story = (...args: ConstructorParameters<typeof SessionStory>) => new SessionStory(...args)

describe('rows 1 and 2: lifting', () => {
  test('brings the dial tone at once', () => {
    expect(story().lift().playing).toBe('tone')
  })

  test('is enough: after 8 s a song of the list rises over 2 s, the next time the next one', () => {
    const one = story().lift().wait(8_000)
    expect(one.playing).toBe('song-1')
    expect(one.session.now.type === 'song' && one.session.now.play).toMatchObject({ via: 'lift', riseMs: 2_000 })
    expect(one.hangUp().lift().wait(8_000).playing).toBe('song-2')
    expect(one.told('lift-cursor')).toEqual([
      { type: 'lift-cursor', digit: '1' },
      { type: 'lift-cursor', digit: '2' },
    ])
  })

  test('can always give the first song', () => {
    const one = story(TEN_SONGS, { liftAlwaysFirst: true }).lift().wait(8_000).hangUp().lift().wait(8_000)
    expect(one.playing).toBe('song-1')
  })

  test('can be not enough: the tone fades and the picture stays', () => {
    const one = story(TEN_SONGS, { liftIsEnough: false }).lift().wait(8_000)
    expect(one.playing).toBe('nothing')
    expect(one.session.endedUntil).toBeNull()
  })

  test('a hand at the dial is waited for', () => {
    const one = story().lift().wait(7_000).happen({ type: 'dial-moved' }).wait(3_000)
    expect(one.playing).toBe('tone')
  })

  test('where lifting is all that is asked, the song comes after a short tone', () => {
    expect(story(TEN_SONGS, {}, 'lift').lift().wait(1_000).playing).toBe('song-1')
  })

  test('where staff start the music, lifting alone starts none', () => {
    expect(story(TEN_SONGS, {}, 'staff').lift().wait(20_000).playing).toBe('nothing')
  })
})

describe('row 12: a song ends', () => {
  test('silence follows, the session stays open, and something may be asked', () => {
    const one = story().lift().dial('3').sounds().wait(40_000).ends(40)
    expect(one.playing).toBe('nothing')
    expect(one.session.endedUntil).toBe(one.at + 15 * 60_000)
    expect(one.endReasons()).toEqual(['song_ended'])
    expect(one.told('music-over')).toHaveLength(1)
    expect(one.session.listening).not.toBeNull()
  })

  test('or the next of the list after 2 s', () => {
    const one = story(TEN_SONGS, { afterSong: 'next' }).lift().dial('3').sounds().ends(40)
    expect(one.playing).toBe('gap')
    expect(one.wait(2_000).playing).toBe('song-4')
  })

  test('music that follows by itself fades over 30 s after 30 min', () => {
    const one = story(TEN_SONGS, { afterSong: 'next' })
      .lift()
      .dial('3')
      .sounds()
      .wait(30 * 60_000)
    expect(one.playing).toBe('fading')
    expect(one.session.fallMs).toBe(30_000)
    one.wait(30_000)
    expect(one.playing).toBe('nothing')
    expect(one.endReasons()).toEqual(['faded_timeout'])
  })
})

describe('row 12: a number dialled while music follows by itself', () => {
  const followed = (ms: number) => story(TEN_SONGS, { afterSong: 'next' }).lift().dial('3').sounds().wait(ms)

  test.each([
    ['in the fade at its end', 30 * 60_000 + 10_000, '5', 'song-5'],
    ['just before that', 29 * 60_000 + 50_000, '5', 'song-5'],
    ['without a song, so that the favourite comes', 29 * 60_000 + 50_000, '8', 'song-7'],
  ] as const)('%s gives music anew for its whole time', (_what, ms, number, sounds) => {
    const one = followed(ms)
    one.session = { ...one.session, list: { ...TEN_SONGS, silenced: [song('song-8')] } }
    one
      .dial(number)
      .sounds()
      .wait(25 * 60_000)
    expect(one.playing).toBe(sounds)
    expect(one.wait(6 * 60_000).playing).toBe('nothing')
  })

  test('the songs that follow by themselves do not', () => {
    const one = followed(20 * 60_000)
      .ends(1_200)
      .wait(2_000)
      .sounds()
    expect(one.wait(9 * 60_000).playing).toBe('song-4')
    expect(one.wait(60_000).playing).toBe('fading')
  })
})

describe('row 13: hanging up', () => {
  test('is silence in 200 ms, and closes play and session', () => {
    const one = story().lift().dial('3').sounds().wait(4_000).hangUp()
    expect(one.playing).toBe('nothing')
    expect(one.session.fallMs).toBe(200)
    expect(one.told('play-ended')).toEqual([
      { type: 'play-ended', playId: expect.any(String), heardS: 4, endReason: 'hung_up' },
    ])
    expect(one.told('session-closed')).toHaveLength(1)
  })

  test('I7: it stops the music from every state there is', () => {
    const states = [
      story().lift(),
      story().lift().dial('3'),
      story().lift().dial('112'),
      story().lift().wait(9_000),
      story({ ...TEN_SONGS, silenced: [song('song-3')] })
        .lift()
        .dial('3'),
      story().lift().dial('3').sounds().ends(9),
      story(TEN_SONGS, { afterSong: 'next' }).lift().dial('3').sounds().ends(9),
      story()
        .lift()
        .dial('3')
        .sounds()
        .ends(9)
        .wait(6 * 60_000),
    ]
    for (const one of states) expect(one.hangUp().wait(20_000).playing).toBe('nothing')
  })

  test('a play that never sounded is no play', () => {
    expect(story().lift().dial('3').hangUp().endReasons()).toEqual([])
  })
})

describe('row 14: lifting again', () => {
  test('goes on where the song was, after 2 s of tone', () => {
    const one = story().lift().dial('3').sounds().wait(4_000).hangUp().wait(60_000).lift()
    expect(one.playing).toBe('tone')
    one.wait(2_000)
    expect(one.session.now.type === 'song' && one.session.now.play).toMatchObject({
      trackId: 'song-3',
      fromS: 4,
      via: 'resume',
    })
  })

  test('goes on where it was also in a file that begins with silence', () => {
    const one = story()
      .lift()
      .dial('3')
      .sounds(0, 2.5)
      .wait(5_000)
      .sounds(5, 2.5)
      .wait(1_000)
      .hangUp()
      .lift()
      .wait(2_000)
    expect(one.session.now).toMatchObject({ type: 'song', play: { trackId: 'song-3', fromS: 8.5, via: 'resume' } })
    expect(one.sounds(0, 2.5).wait(3_000).hangUp().lift().wait(2_000).session.now).toMatchObject({
      play: { fromS: 11.5 },
    })
  })

  test('not after 10 min', () => {
    expect(
      story()
        .lift()
        .dial('3')
        .sounds()
        .wait(4_000)
        .hangUp()
        .wait(10 * 60_000 + 1)
        .lift()
        .wait(3_000).playing,
    ).toBe('tone')
  })

  test('not when another number is dialled', () => {
    expect(story().lift().dial('3').sounds().wait(4_000).hangUp().lift().wait(500).dial('5').wait(5_000).playing).toBe(
      'song-5',
    )
  })

  test('not a song that staff stopped', () => {
    expect(
      story().lift().dial('3').sounds().wait(4_000).happen({ type: 'stop' }).hangUp().lift().wait(3_000).playing,
    ).toBe('tone')
  })

  test('not where the house does not want it', () => {
    expect(
      story(TEN_SONGS, { resume: false }).lift().dial('3').sounds().wait(4_000).hangUp().lift().wait(3_000).playing,
    ).toBe('tone')
  })
})

describe('row 15: the horn left off', () => {
  const left = () => story(TEN_SONGS, { liftIsEnough: false }).lift().wait(8_000)

  test('parks after 5 min, and staff hear once after 60 min', () => {
    const one = left()
    expect(one.wait(5 * 60_000).playing).toBe('parked')
    expect(one.told('staff-event')).toEqual([])
    one.wait(3 * 60 * 60_000)
    expect(one.told('staff-event')).toEqual([{ type: 'staff-event', event: 'horn-left-off' }])
  })

  test.each([
    ['a digit', (one: SessionStory) => one.dial('3'), 'song-3'],
    ['a key', (one: SessionStory) => one.press('3'), 'song-3'],
    ['hanging up', (one: SessionStory) => one.hangUp(), 'nothing'],
    ['the dial moving', (one: SessionStory) => one.happen({ type: 'dial-moved' }), 'nothing'],
  ])('%s wakes it', (_what, act, playing) => {
    expect(act(left().wait(6 * 60_000)).playing).toBe(playing)
  })
})

describe('a song that will not play', () => {
  test('another one comes at once, and staff are told', () => {
    const one = story().lift().dial('3').ends(0, true)
    expect(one.playing).toBe('song-7')
    expect(one.told('staff-event')).toEqual([{ type: 'staff-event', event: 'song-failed' }])
  })
})

describe('who is at a shared phone', () => {
  test('it is the living room again after 3 min on the hook', () => {
    const one = story().happen(FACE_TAPPED)
    one
      .lift()
      .dial('3')
      .sounds()
      .wait(10 * 60_000)
    expect(one.told('back-to-living-room')).toEqual([])
    one.hangUp().wait(3 * 60_000)
    expect(one.told('back-to-living-room')).toHaveLength(1)
  })
})
