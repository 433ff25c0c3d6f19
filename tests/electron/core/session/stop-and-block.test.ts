import { describe, expect, test } from 'vitest'
import { SessionStory, TEN_SONGS } from '../../../support/session-story.ts'

const story = (...args: ConstructorParameters<typeof SessionStory>) => new SessionStory(...args)

describe('row 21: staff', () => {
  test('stop fades within 1 s', () => {
    const one = story().lift().dial('3').sounds().wait(9_000).happen({ type: 'stop' })
    expect(one.playing).toBe('nothing')
    expect(one.session.fallMs).toBeLessThanOrEqual(1_000)
    expect(one.endReasons()).toEqual(['staff_stop'])
  })

  test('the *Stil* of a resident without a horn is as quick as hanging up', () => {
    const one = story().press('3', 'touch').sounds().wait(9_000).happen({ type: 'stop' })
    expect(one.playing).toBe('nothing')
    expect(one.session.fallMs).toBeLessThanOrEqual(300)
  })

  test('stop and block: the song is silenced before anything is written', () => {
    const one = story().lift().dial('3').sounds().wait(9_000).happen({ type: 'block' })
    expect(one.endReasons()).toEqual(['blocked'])
    expect(one.session.list.silenced).toEqual(['song-3'])
    expect(one.wait(3_000).dial('3').wait(1_000).playing).toBe('song-7')
  })
})

describe('row 21: stop and block, while the screen says that a song plays', () => {
  test('in the fade at the end of a long hour', () => {
    const one = story(TEN_SONGS, { afterSong: 'next' }).lift().dial('3').sounds()
    one.wait(30 * 60_000 + 5_000).happen({ type: 'block' })
    expect(one.playing).toBe('nothing')
    expect(one.session.fallMs).toBeLessThanOrEqual(1_000)
    expect(one.endReasons()).toEqual(['blocked'])
    expect(one.told('block')).toMatchObject([{ play: { trackId: 'song-3' } }])
  })

  test('in the rest before the next song, which then does not come', () => {
    const one = story(TEN_SONGS, { afterSong: 'next' }).lift().dial('3').sounds().ends(40).wait(1_000)
    one.happen({ type: 'block' })
    expect(one.told('block')).toMatchObject([{ play: { trackId: 'song-3' }, heardS: 40 }])
    expect(one.session.list.silenced).toEqual(['song-3'])
    expect(one.wait(5_000).playing).toBe('nothing')
  })
})
