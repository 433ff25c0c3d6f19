import { describe, expect, test } from 'vitest'
import { SessionStory, TEN_SONGS } from '../../../support/session-story.ts'

/** A song that was heard for 6 s when the device went. */
const lost = (settings = {}): SessionStory =>
  new SessionStory(TEN_SONGS, settings)
    .lift()
    .dial('3')
    .sounds()
    .wait(5_000)
    .sounds(5)
    .wait(1_000)
    .happen({ type: 'output', present: false })

describe('a sound device that is lost', () => {
  test('takes no song away: it goes on by itself when the device is back', () => {
    const one = lost().wait(60_000)
    expect(one.playing).toBe('song-3')
    one.happen({ type: 'output', present: true }).sounds(6).wait(4_000).hangUp()
    expect(one.told('play-ended')).toMatchObject([{ heardS: 10, endReason: 'hung_up' }])
  })

  test.each([
    ['the song is over', (one: SessionStory) => one.ends(6)],
    ['another number is dialled', (one: SessionStory) => one.dial('5')],
    ['the horn goes down', (one: SessionStory) => one.hangUp()],
  ])('is why the play ended, where %s meanwhile; nothing was heard since', (_what, act) => {
    expect(act(lost().wait(8_000)).told('play-ended')).toMatchObject([{ heardS: 6, endReason: 'device_fault' }])
  })

  test('is not why, where staff stop or block it', () => {
    expect(lost().happen({ type: 'stop' }).endReasons()).toEqual(['staff_stop'])
    expect(lost().happen({ type: 'block' }).endReasons()).toEqual(['blocked'])
  })

  test('a report that was under way then starts no clock again', () => {
    const one = lost().sounds(6).wait(8_000).hangUp()
    expect(one.told('play-ended')).toMatchObject([{ heardS: 6 }])
  })

  test('the song goes on where it was when it was last heard', () => {
    const one = lost().wait(8_000).hangUp().happen({ type: 'output', present: true }).lift().wait(2_000)
    expect(one.session.now).toMatchObject({ play: { trackId: 'song-3', fromS: 6 } })
  })
})
