import { describe, expect, test } from 'vitest'
import { toScreen, toSound, type SongBook } from '../../../../electron/core/session/screen.ts'
import type { NumberList } from '../../../../media/choose.ts'
import { SessionStory, song } from '../../../support/session-story.ts'

const CALM: NumberList = {
  slots: { '1': song('calm-1'), '2': song('calm-2') },
  favourite: '2',
  aliases: {},
  silenced: [],
}
const NO_BOOK: SongBook = { track: () => null, sound: () => null, story: () => null, picture: () => null }

const invited = (list = CALM, bell = false): SessionStory => new SessionStory().happen({ type: 'invite', list, bell })
const sound = (one: SessionStory): string => toSound(one.session, NO_BOOK).type
const screen = (one: SessionStory): string => toScreen(one.session, NO_BOOK).type

describe('row 23: a phone that invites', () => {
  test('rings for less than 20 s, its fall included, and the screen stays what it was', () => {
    const one = invited()
    expect([sound(one), screen(one)]).toEqual(['ring', 'idle'])
    one.wait(19_000)
    expect(toSound(one.session, NO_BOOK)).toEqual({ type: 'silent', fallMs: 600 })
  })

  test('unanswered it leaves no trace: nothing is told, nothing is shown, the state is as before', () => {
    const before = new SessionStory()
    const one = invited().wait(60_000)
    expect(one.effects).toEqual([])
    expect({ ...one.session, fallMs: 0 }).toEqual({ ...before.session, fallMs: 0 })
  })

  test('lifting plays the list of the moment at once, by invitation', () => {
    const one = invited().lift()
    expect(one.playing).toBe('calm-2')
    one.sounds()
    expect(one.told('play-started')).toMatchObject([{ play: { via: 'invitation' } }])
    expect(one.told('invitation-answered')).toHaveLength(1)
  })

  test('while the horn is up the numbers are those of the moment', () => {
    expect(invited().lift().wait(3_000).dial('1').playing).toBe('calm-1')
  })

  test('what was dialled before the lift goes first', () => {
    const one = invited()
    one.dial('1').lift()
    expect(one.playing).toBe('calm-1')
  })

  test('hanging up stops it, as always', () => {
    const one = invited().lift().sounds().wait(5_000).hangUp()
    expect(one.playing).toBe('nothing')
    expect(one.endReasons()).toEqual(['hung_up'])
  })

  test('who is at the phone, or was a moment ago, is not asked', () => {
    const lifted = new SessionStory().lift().happen({ type: 'invite', list: CALM, bell: false })
    expect(sound(lifted)).toBe('tone')
    const heard = new SessionStory().lift().dial('3').sounds().wait(20_000).hangUp().wait(60_000)
    expect(heard.happen({ type: 'invite', list: CALM, bell: false }).playing).toBe('nothing')
  })

  test('nothing rings for a list in which nothing may sound', () => {
    expect(sound(invited({ ...CALM, silenced: [song('calm-1'), song('calm-2')] }))).toBe('silent')
  })

  test('a touch on the screen plays what was touched, and the ring is over', () => {
    expect(invited().press('3', 'touch').playing).toBe('song-3')
  })

  test('staff stop it with one touch', () => {
    expect(sound(invited().happen({ type: 'stop' }))).toBe('silent')
  })

  test('a phone with a bell rings by itself, and is told to stop when nobody comes', () => {
    const one = invited(CALM, true)
    expect(sound(one)).toBe('silent')
    one.wait(20_000)
    expect(one.told('bell')).toEqual([
      { type: 'bell', rings: 4 },
      { type: 'bell', rings: 0 },
    ])
  })
})
