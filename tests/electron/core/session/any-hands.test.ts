import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DIAL_ORDER } from '../../../../media/choose.ts'
import { song, SessionStory, TEN_SONGS } from '../../../support/session-story.ts'

// Hands do unexpected things: any order of anything that can happen, with any waiting in between.
const digit = fc.constantFrom(...DIAL_ORDER)
const act = fc.oneof(
  fc.constant((one: SessionStory) => one.lift()),
  fc.constant((one: SessionStory) => one.hangUp()),
  digit.map((number) => (one: SessionStory) => one.dial(number)),
  digit.map((number) => (one: SessionStory) => one.press(number, 'touch')),
  fc.constantFrom('112', '0611', '0118123456').map((number) => (one: SessionStory) => one.dial(number)),
  fc.constant((one: SessionStory) => one.happen({ type: 'dial-moved' })),
  fc.constant((one: SessionStory) => one.happen({ type: 'dial-rested' })),
  fc.constant((one: SessionStory) => one.sounds()),
  fc.constant((one: SessionStory) => one.ends(30)),
  fc.constant((one: SessionStory) => one.ends(0, true)),
  fc.constant((one: SessionStory) => one.happen({ type: 'stop' })),
  fc.constant((one: SessionStory) => one.happen({ type: 'block' })),
  fc.boolean().map((present) => (one: SessionStory) => one.happen({ type: 'output', present })),
  fc.constant((one: SessionStory) => one.happen({ type: 'phone-lost' })),
  fc
    .constantFrom('up' as const, 'down' as const)
    .map((hook) => (one: SessionStory) => one.happen({ type: 'phone-connected', hook })),
  fc.boolean().map((bell) => (one: SessionStory) => one.happen({ type: 'invite', list: one.session.list, bell })),
  fc.constant((one: SessionStory) =>
    one.happen({ type: 'together-start', queue: [song('song-1'), song('song-3'), song('song-of-old')] }),
  ),
  fc
    .constantFrom('next' as const, 'pause' as const, 'play' as const, 'end' as const)
    .map((to) => (one: SessionStory) => one.happen({ type: 'together-go', to })),
  fc.integer({ min: 0, max: 12 * 60_000 }).map((ms) => (one: SessionStory) => one.wait(ms)),
)
/** What can be done where no horn is lifted. */
const hornlessAct = fc.oneof(
  digit.map((number) => (one: SessionStory) => one.press(number, 'touch')),
  fc.constantFrom('112', '0611').map((number) => (one: SessionStory) => {
    for (const sign of number) one.press(sign as '1', 'key')
  }),
  fc.constant((one: SessionStory) => one.sounds()),
  fc.constant((one: SessionStory) => one.ends(30)),
  fc.constant((one: SessionStory) => one.ends(0, true)),
  fc.constant((one: SessionStory) => one.happen({ type: 'stop' })),
  fc.constant((one: SessionStory) => one.happen({ type: 'block' })),
  fc.constant((one: SessionStory) => one.happen({ type: 'phone-lost' })),
  fc.constant((one: SessionStory) => one.happen({ type: 'together-start', queue: [song('song-1')] })),
  fc.constant((one: SessionStory) => one.happen({ type: 'together-go', to: 'pause' })),
  fc.integer({ min: 0, max: 12 * 60_000 }).map((ms) => (one: SessionStory) => one.wait(ms)),
)
const acts = fc.array(act, { maxLength: 40 })
const settings = fc.record({
  afterSong: fc.constantFrom('silence' as const, 'next' as const),
  numbers: fc.constantFrom('single' as const, 'multi' as const),
})
const RUNS = { seed: 20_261_122, numRuns: 400 }

test('I7: whatever was done before, hanging up ends in silence that lasts', () => {
  fc.assert(
    fc.property(acts, settings, (list, set) => {
      const one = new SessionStory(TEN_SONGS, set)
      for (const does of list) does(one)
      // A horn that is on the hook can only be hung up after a lift; a touch that plays is stopped by Stop.
      one.lift().hangUp()
      const playing = one.playing
      expect(one.wait(60_000).playing).toBe(playing)
      expect(playing).toBe('nothing')
    }),
    RUNS,
  )
})

test('a blocked song never sounds, by no path', () => {
  const list = { ...TEN_SONGS, silenced: [song('song-1'), song('song-of-old')] }
  fc.assert(
    fc.property(acts, settings, (done, set) => {
      const one = new SessionStory(list, set)
      for (const does of done) {
        does(one)
        expect(one.session.list.silenced).not.toContain(one.playing)
      }
    }),
    RUNS,
  )
})

test('each play that began to sound is closed exactly once, and none that did not', () => {
  fc.assert(
    fc.property(acts, settings, (done, set) => {
      const one = new SessionStory(TEN_SONGS, set)
      for (const does of done) does(one)
      one.lift().hangUp().happen({ type: 'stop' })
      const started = one.effects.flatMap(({ effect }) => (effect.type === 'play-started' ? [effect.play.playId] : []))
      const ended = one.effects.flatMap(({ effect }) => (effect.type === 'play-ended' ? [effect.playId] : []))
      expect(ended).toEqual(started)
    }),
    RUNS,
  )
})

test('each listening session that opened closes, one at a time', () => {
  fc.assert(
    fc.property(acts, settings, (done, set) => {
      const one = new SessionStory(TEN_SONGS, set)
      for (const does of done) does(one)
      one.lift().hangUp()
      let open = 0
      for (const { effect } of one.effects) {
        if (effect.type === 'session-opened') open += 1
        if (effect.type === 'session-closed') open -= 1
        expect([0, 1]).toContain(open)
      }
      expect(open).toBe(0)
    }),
    RUNS,
  )
})

test('without a horn listening ends by itself, once the songs are over', () => {
  fc.assert(
    fc.property(fc.array(hornlessAct, { maxLength: 40 }), settings, (done, set) => {
      const one = new SessionStory(TEN_SONGS, set)
      for (const does of done) does(one)
      // Half an hour of music that follows by itself, its fade, and what a failed song brings after it.
      for (let song = 0; song < 12; song += 1) one.ends(30).wait(5 * 60_000)
      expect(one.session.listening).toBeNull()
      expect(one.playing).toBe('nothing')
    }),
    RUNS,
  )
})
