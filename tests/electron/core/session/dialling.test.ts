import { describe, expect, test } from 'vitest'
import { song, SessionStory, TEN_SONGS } from '../../../support/session-story.ts'

const story = (...args: ConstructorParameters<typeof SessionStory>) => new SessionStory(...args)

describe('row 3: a hand at the dial', () => {
  const ducked = (one: SessionStory) => one.session.now.type === 'song' && one.session.now.duckedAt !== null

  test('ducks the song, and a digit that changes nothing brings it back at once', () => {
    const one = story().lift().dial('3').sounds().happen({ type: 'dial-moved' })
    expect(ducked(one)).toBe(true)
    one.wait(900).happen({ type: 'digit', digit: '4', via: 'dial' })
    expect(ducked(one)).toBe(false)
    expect(one.playing).toBe('song-3')
  })

  test('brings the song back after 8 s when no digit comes', () => {
    const one = story().lift().dial('3').wait(5_000).happen({ type: 'dial-moved' })
    expect(ducked(one.wait(7_900))).toBe(true)
    expect(ducked(one.wait(200))).toBe(false)
  })
})

describe('row 4: one digit is a number', () => {
  test('its song starts at once', () => {
    expect(story().lift().dial('3').playing).toBe('song-3')
  })

  test('other digits within the gap change nothing', () => {
    expect(story().lift().dial('3').wait(1_000).dial('45').playing).toBe('song-3')
  })

  test('a digit after the gap is a new number, however slowly it is wound', () => {
    expect(story().lift().dial('3').wait(2_600).dial('4').playing).toBe('song-4')
  })

  test('the gap counts only while the dial is at rest', () => {
    const one = story().lift().dial('3').wait(2_000)
    one.happen({ type: 'dial-moved' }).wait(4_000).happen({ type: 'digit', digit: '4', via: 'dial' })
    expect(one.playing).toBe('song-3')
  })

  test('a device that never tells when its dial moves is timed from digit to digit', () => {
    const one = story().happen({ type: 'phone-connected', hook: 'down' }).lift()
    one
      .happen({ type: 'digit', digit: '3', via: 'dial' })
      .wait(2_400)
      .happen({ type: 'digit', digit: '4', via: 'dial' })
    expect(one.playing).toBe('song-3')
    expect(one.wait(2_600).happen({ type: 'digit', digit: '5', via: 'dial' }).playing).toBe('song-5')
  })

  test('a digit after the gap counts as new also when the moving of the dial was not told', () => {
    const one = story().lift().dial('3').wait(2_600).happen({ type: 'digit', digit: '4', via: 'dial' })
    expect(one.playing).toBe('song-4')
  })
})

describe('row 5: numbers of more than one digit', () => {
  const list = { ...TEN_SONGS, aliases: { '34': song('thirty-four') } }

  test('wait for the gap while a longer number is possible', () => {
    const one = story(list, { numbers: 'multi' }).lift().dial('3')
    expect(one.playing).toBe('tone')
    expect(one.wait(2_500).playing).toBe('song-3')
  })

  test('start at once when no longer number is possible', () => {
    expect(story(list, { numbers: 'multi' }).lift().dial('34').playing).toBe('thirty-four')
    expect(story(list, { numbers: 'multi' }).lift().dial('5').playing).toBe('song-5')
  })
})

describe('row 6: a number in no list', () => {
  test('is a song of the list, the same one each time, and only its length is told', () => {
    const dialled = () => story(TEN_SONGS, { numbers: 'multi' }).lift().dial('0612345678').wait(3_000)
    const first = dialled()
    expect(first.playing).toMatch(/^song-\d$/)
    expect(dialled().playing).toBe(first.playing)
    expect(first.told('dialled-elsewhere')).toEqual([{ type: 'dialled-elsewhere', length: 10, trackId: first.playing }])
  })

  test('its digits are in no effect', () => {
    const one = story(TEN_SONGS, { numbers: 'multi' }).lift().dial('0612345678').wait(3_000).sounds().hangUp()
    const told = one.effects.filter(({ effect }) => effect.type !== 'echo' && effect.type !== 'play-started')
    expect(JSON.stringify(told)).not.toContain('0612345678')
  })
})

describe('row 7: a number remembered from long ago', () => {
  test('takes the place of the song of its first digit, which falls away in 300 ms', () => {
    const one = story().lift().dial('0118123456')
    expect(one.playing).toBe('song-of-old')
    expect(one.session.now.type === 'song' && one.session.now.play).toMatchObject({ via: 'alias', fallMs: 300 })
  })
})

describe('row 8: a number for help', () => {
  test.each(['112', '0611'])('%s is answered with calm words, and staff are told', (number) => {
    const one = story().lift().dial(number)
    expect(one.playing).toBe('emergency')
    expect(one.told('staff-event')).toEqual([{ type: 'staff-event', event: 'emergency-dialled' }])
  })

  test('is understood when it is dialled slowly, 1 - 1 - 2', () => {
    expect(story().lift().dial('1').wait(4_000).dial('1').wait(4_000).dial('2').playing).toBe('emergency')
  })

  test.each([
    ['1', '12'],
    ['11', '2'],
  ])('is understood in two parts, %s - %s', (first, second) => {
    expect(story().lift().dial(first).wait(4_000).dial(second).playing).toBe('emergency')
  })

  test.each(['single', 'multi'] as const)('a longer number that has 112 within it plays its song (%s)', (numbers) => {
    const list = { ...TEN_SONGS, aliases: { '0402112345': song('old-number') } }
    const one = story(list, { numbers }).lift().dial('0402112345')
    expect(one.playing).toBe('old-number')
    expect(one.told('staff-event')).toEqual([])
  })

  test.each(['single', 'multi'] as const)('an old number that begins with 12 is reached after a 1 (%s)', (numbers) => {
    const list = { ...TEN_SONGS, aliases: { '12345': song('old-number') } }
    expect(story(list, { numbers }).lift().dial('1').wait(4_000).dial('12345').playing).toBe('old-number')
  })

  test.each(['single', 'multi'] as const)(
    '112 itself goes before an old number that begins with it (%s)',
    (numbers) => {
      const list = { ...TEN_SONGS, aliases: { '1123456': song('old-number') } }
      expect(story(list, { numbers }).lift().dial('112').playing).toBe('emergency')
    },
  )

  test.each(['panel', 'touch'] as const)('pictures that are chosen by %s are no number', (via) => {
    const one = story(TEN_SONGS, {}, 'pictures')
    for (const digit of ['1', '1', '2'] as const) one.press(digit, via).wait(1_000)
    expect(one.playing).toBe('song-2')
    expect(one.told('staff-event')).toEqual([])
  })

  test('no music follows by itself', () => {
    const one = story().lift().dial('112')
    one.happen({ type: 'spoken-over', spokenId: 1 })
    expect(one.wait(4 * 60_000).playing).toBe('emergency')
    expect(one.wait(60 * 60_000).playing).toBe('parked')
  })

  test('a number dialled afterwards plays again', () => {
    expect(story().lift().dial('112').wait(3_000).dial('5').playing).toBe('song-5')
  })
})

describe('row 9: a number without a song', () => {
  const list = { ...TEN_SONGS, slots: { ...TEN_SONGS.slots, '8': undefined as never }, silenced: [song('song-2')] }

  test.each(['8', '2'] as const)('%s (empty, blocked) says so, and the favourite follows after 1 s', (digit) => {
    const one = story(list).lift().dial(digit)
    expect(one.playing).toBe('empty')
    expect(one.wait(1_000).playing).toBe('song-7')
  })

  test('without a favourite the first number that may sound follows', () => {
    expect(
      story({ ...list, favourite: null, silenced: [song('song-1')] })
        .lift()
        .dial('8')
        .wait(1_000).playing,
    ).toBe('song-2')
  })

  test('with no song at all it is calm', () => {
    expect(story({ slots: {}, favourite: null, aliases: {}, silenced: [] }).lift().dial('8').wait(1_000).playing).toBe(
      'nothing',
    )
  })
})

describe('rows 10 and 11: another number while a song plays', () => {
  test('the same number within 10 s keeps playing', () => {
    const one = story().lift().dial('3').sounds()
    const before = one.session.now
    expect(one.wait(5_000).dial('3').session.now).toMatchObject({
      play: { playId: before.type === 'song' && before.play.playId },
    })
  })

  test('the same number after 10 s starts again from the beginning', () => {
    const one = story().lift().dial('3').sounds().wait(12_000).dial('3')
    expect(one.playing).toBe('song-3')
    expect(one.endReasons()).toEqual(['redialled'])
  })

  test('another number crosses over in 300-600 ms and is never ignored', () => {
    const one = story().lift().dial('3').sounds().wait(5_000).dial('4')
    expect(one.playing).toBe('song-4')
    expect(one.session.now.type === 'song' && one.session.now.play.fallMs).toBeGreaterThanOrEqual(300)
    expect(one.session.now.type === 'song' && one.session.now.play.fallMs).toBeLessThanOrEqual(600)
    expect(one.endReasons()).toEqual(['redialled'])
  })
})

describe('row 16: dialled with the horn down', () => {
  test('is played by a lift within 5 s', () => {
    expect(story().dial('4').wait(3_000).lift().playing).toBe('song-4')
  })

  test('is forgotten after 5 s', () => {
    expect(story().dial('4').wait(5_100).lift().playing).toBe('tone')
  })
})

describe('row 17: panel, key and touch', () => {
  test.each(['panel', 'key', 'touch'] as const)('%s plays without a horn, and the session says so', (via) => {
    const one = story().press('5', via)
    expect(one.playing).toBe('song-5')
    expect(one.session.listening?.hornless).toBe(true)
  })

  test('lifting the horn plays the number that was dialled just before, also over what a touch started', () => {
    const one = story().press('5', 'touch').sounds().dial('4').wait(3_000).lift()
    expect(one.playing).toBe('song-4')
    expect(story().press('5', 'touch').sounds().dial('4').wait(5_100).lift().playing).toBe('song-5')
  })

  test('lifting the horn in the last fade of what a touch started closes it', () => {
    const one = story(TEN_SONGS, { afterSong: 'next' }).press('5', 'touch').sounds()
    one.wait(30 * 60_000 + 5_000).lift()
    expect(one.playing).toBe('tone')
    expect(one.endReasons()).toEqual(['faded_timeout'])
    expect(one.session.listening?.hornless).toBe(false)
  })

  test('lifting the horn between two songs that a touch started goes on with the next', () => {
    const one = story(TEN_SONGS, { afterSong: 'next' }).press('5', 'touch').sounds().ends(40).lift()
    expect(one.wait(2_000).playing).toBe('song-6')
    expect(one.session.listening?.hornless).toBe(false)
  })

  test('lifting the horn takes over what a touch started', () => {
    const one = story().press('5', 'touch').sounds().lift()
    expect(one.playing).toBe('song-5')
    expect(one.sounds().hangUp().playing).toBe('nothing')
  })
})
