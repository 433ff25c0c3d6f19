import { describe, expect, test } from 'vitest'
import { SessionStory } from '../../../support/session-story.ts'

const story = (...args: ConstructorParameters<typeof SessionStory>) => new SessionStory(...args)

describe('rows 18 and 19: a phone that goes and comes', () => {
  test('the music goes on without it', () => {
    expect(story().lift().dial('3').sounds().happen({ type: 'phone-lost' }).wait(30_000).playing).toBe('song-3')
  })

  test('back with the horn down for 500 ms means hung up', () => {
    const one = story().lift().dial('3').sounds().happen({ type: 'phone-lost' }).wait(3_000)
    one.happen({ type: 'phone-connected', hook: 'down' })
    expect(one.wait(400).playing).toBe('song-3')
    expect(one.wait(100).playing).toBe('nothing')
  })

  test('a lift just after it came back is no hanging up', () => {
    const one = story().lift().dial('3').sounds().happen({ type: 'phone-lost' }).wait(3_000)
    one.happen({ type: 'phone-connected', hook: 'down' }).wait(300).lift()
    expect(one.wait(20_000).playing).toBe('song-3')
  })

  test('a dial that was moving when it went neither keeps the song low nor swallows the next number', () => {
    const one = story().lift().dial('3').sounds().happen({ type: 'dial-moved' }).wait(500)
    one.happen({ type: 'phone-lost' })
    expect(one.session.now).toMatchObject({ duckedAt: null })
    one.wait(4_000).happen({ type: 'phone-connected', hook: 'up' })
    expect(one.dial('5').playing).toBe('song-5')
  })

  test('back with the horn up goes on', () => {
    const one = story().lift().dial('3').sounds().happen({ type: 'phone-lost' }).wait(3_000)
    expect(one.happen({ type: 'phone-connected', hook: 'up' }).wait(5_000).playing).toBe('song-3')
  })

  test('a start with the horn up is parked: no music by itself', () => {
    const one = story().happen({ type: 'phone-connected', hook: 'up' }).wait(60_000)
    expect(one.playing).toBe('parked')
    expect(one.dial('3').playing).toBe('song-3')
  })
})

describe('a core that takes over a play that still sounds', () => {
  test('goes on with it, and hanging up ends it', () => {
    const before = story().lift().dial('3').sounds().wait(4_000)
    const { now, listening } = before.session
    if (now.type !== 'song' || listening === null) throw new Error('nothing plays')
    const after = story()
    after.session = { ...after.session, horn: 'unknown' }
    after
      .happen({ type: 'adopt', sessionId: listening.sessionId, play: now.play })
      .happen({ type: 'phone-connected', hook: 'up' })
    expect(after.playing).toBe('song-3')
    expect(after.hangUp().endReasons()).toEqual(['hung_up'])
  })

  test('and ends it if the horn is found to lie down already', () => {
    const before = story().lift().dial('3').sounds()
    const { now, listening } = before.session
    if (now.type !== 'song' || listening === null) throw new Error('nothing plays')
    const after = story().happen({ type: 'phone-connected', hook: 'down' })
    after.happen({ type: 'adopt', sessionId: listening.sessionId, play: now.play })
    expect(after.playing).toBe('song-3')
    expect(after.wait(500).endReasons()).toEqual(['hung_up'])
  })
})
