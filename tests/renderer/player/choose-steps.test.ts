import { describe, expect, test } from 'vitest'
import { chooseSteps } from '../../../renderer/player/choose-steps.ts'
import { song, SILENT, TONE } from './wanted.ts'

const words = (...args: Parameters<typeof chooseSteps>): string[] =>
  chooseSteps(...args).map((step) => {
    switch (step.type) {
      case 'fall':
        return `fall ${step.ms}`
      case 'duck':
        return step.ducked ? 'duck' : 'unduck'
      case 'shape':
        return `shape ${step.hearing?.shelfDb ?? 'none'} ${step.ceilingDb}`
      case 'start-song':
        return `song ${step.song.playId}`
      case 'start-spoken':
        return `say ${step.text}`
      case 'start-tone':
        return 'tone'
      case 'start-ring':
        return 'ring'
    }
  })
const spoken = (spokenId: number) => ({ type: 'spoken', text: 'emergency', spokenId, fallMs: 300 }) as const

describe('asking for the same again does nothing', () => {
  test.each([
    ['silence', SILENT, SILENT],
    ['the tone', TONE, TONE],
    ['a spoken text', spoken(1), spoken(1)],
    ['a song', song('a'), song('a')],
    ['a song with another gain', song('a'), { ...song('a'), riseMs: 2000 }],
  ])('%s', (_, asked, wanted) => expect(words(asked, wanted)).toEqual([]))
})

describe('something else', () => {
  test('lets what sounds fall, then starts the song', () =>
    expect(words(TONE, song('a'))).toEqual(['fall 300', 'song a']))
  test('crosses from one song to the other', () => expect(words(song('a'), song('b'))).toEqual(['fall 300', 'song b']))
  test('starts the same song anew for a new play', () =>
    expect(words(song('a', 't1'), song('b', 't1'))).toEqual(['fall 300', 'song b']))
  test('speaks instead of singing', () => expect(words(song('a'), spoken(1))).toEqual(['fall 300', 'say emergency']))
  test('speaks the same text again for a new id', () =>
    expect(words(spoken(1), spoken(2))).toEqual(['fall 300', 'say emergency']))
  test('takes away', () => expect(words(song('a'), { type: 'silent', fallMs: 200 })).toEqual(['fall 200']))
})

describe('a hand at the dial', () => {
  test('ducks the song', () => expect(words(song('a'), { ...song('a'), ducked: true })).toEqual(['duck']))
  test('and leaves it', () => expect(words({ ...song('a'), ducked: true }, song('a'))).toEqual(['unduck']))
})

describe('a long fade to silence', () => {
  const fading = { type: 'silent', fallMs: 30_000 } as const
  test('is hurried by a hang-up', () => expect(words(fading, { type: 'silent', fallMs: 200 })).toEqual(['fall 200']))
  test('is not drawn out again', () => expect(words({ type: 'silent', fallMs: 200 }, fading)).toEqual([]))
})
