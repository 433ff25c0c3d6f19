import { describe, expect, test } from 'vitest'
import { FACE_TAPPED, song, SessionStory, TEN_SONGS } from '../../../support/session-story.ts'

const story = (...args: ConstructorParameters<typeof SessionStory>) => new SessionStory(...args)
const touch = (one: SessionStory, digits: string): SessionStory => {
  for (const digit of digits) one.press(digit as '1', 'touch').wait(500)
  return one
}

describe('without a horn nobody hangs up', () => {
  test('the words for 112 leave the screen a minute after they were spoken', () => {
    const one = touch(story(), '112')
    expect(one.playing).toBe('emergency')
    one.wait(9_000).happen({ type: 'spoken-over', spokenId: 1 })
    expect(one.wait(59_000).playing).toBe('emergency')
    expect(one.wait(1_000).playing).toBe('nothing')
    expect(one.session.listening).toBeNull()
  })

  test('also where nobody tells that they were spoken', () => {
    const one = touch(story(), '112').wait(60_000)
    expect(one.playing).toBe('nothing')
    expect(one.session.listening).toBeNull()
  })

  test('a horn that is lifted over them is hung up as any other', () => {
    const one = touch(story(TEN_SONGS, { liftIsEnough: false }), '112').lift()
    expect(one.wait(2 * 60_000).session.listening).not.toBeNull()
    expect(one.hangUp().session.listening).toBeNull()
  })

  test('*Stil* while a number without a song says so ends the listening', () => {
    const one = story({ ...TEN_SONGS, silenced: [song('song-3')] }).press('3', 'touch')
    expect(one.playing).toBe('empty')
    expect(one.happen({ type: 'stop' }).session.listening).toBeNull()
  })

  test('so does a number where no song may sound at all', () => {
    const one = story({ slots: {}, favourite: null, aliases: {}, silenced: [] }).press('3', 'touch').wait(1_000)
    expect(one.playing).toBe('nothing')
    expect(one.session.listening).toBeNull()
  })

  test('a chosen face stays for 3 min after the music, however long that was', () => {
    const one = story().happen(FACE_TAPPED)
    one
      .press('3', 'touch')
      .sounds()
      .wait(5 * 60_000)
      .ends(300)
    expect(one.wait(2 * 60_000).told('back-to-living-room')).toEqual([])
    expect(one.wait(60_000).told('back-to-living-room')).toHaveLength(1)
  })
})
