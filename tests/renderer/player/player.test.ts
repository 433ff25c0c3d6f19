import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createFakeSound } from '../../../renderer/player/fake-sound.ts'
import { createPlayer } from '../../../renderer/player/player.ts'
import { parseTestId } from './parse-test-id.ts'
import { SILENT, song, TONE, track } from './wanted.ts'

function setUp() {
  const sound = createFakeSound()
  const told: [string, unknown][] = []
  const tell = (what: string) => (args: unknown) => void told.push([what, args])
  const player = createPlayer({
    sound,
    onSounding: tell('sounding'),
    onEnded: tell('ended'),
    onSpokenEnded: tell('spoken'),
    onArmed: tell('armed'),
    onOutput: tell('output'),
    onMeasured: tell('measured'),
  })
  told.length = 0
  const hear = (seconds: number): void => {
    sound.hear(seconds)
    vi.advanceTimersByTime(250)
  }
  return { sound, player, told, hear, states: () => sound.voices.map(({ what, state }) => `${what} ${state}`) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('what is wanted sounds', () => {
  test('before the call returns', () => {
    const { player, states } = setUp()
    player.want(song('a'))
    expect(states()).toEqual(['song a sounding'])
  })

  test('once, however often it is asked for', () => {
    const { player, states } = setUp()
    player.want(TONE)
    player.want(TONE)
    expect(states()).toEqual(['tone sounding'])
  })

  test('while the song before falls over the time it is given', () => {
    const { player, sound, states } = setUp()
    player.want(song('a'))
    player.want(song('b', 'b', { fallMs: 450 }))
    expect(states()).toEqual(['song a falling', 'song b sounding'])
    expect(sound.voices[0]?.fallMs).toBe(450)
  })

  test('softer while a hand is at the dial', () => {
    const { player, states } = setUp()
    player.want(song('a'))
    player.want(song('a', 'a', { ducked: true }))
    expect(states()).toEqual(['song a ducked'])
    player.want(song('a'))
    expect(states()).toEqual(['song a sounding'])
  })

  test('a hang-up hurries a song that is already fading for long', () => {
    const { player, sound } = setUp()
    player.want(song('a'))
    player.want({ type: 'silent', fallMs: 30_000 })
    player.want({ type: 'silent', fallMs: 200 })
    expect(sound.voices[0]?.fallMs).toBe(200)
  })

  test('a song that ended does not begin again by itself', () => {
    const { player, sound, states } = setUp()
    player.want(song('a'))
    sound.voices[0]?.end()
    player.want(song('a'))
    expect(states()).toEqual(['song a over'])
  })
})

describe('a play is reported', () => {
  test('only when samples have left', () => {
    const { player, told, hear } = setUp()
    player.want(song('a', 'a', { fromS: 30 }))
    hear(0)
    expect(told).toEqual([])
    hear(0.02)
    expect(told).toEqual([['sounding', { playId: 'a', positionS: 30.02, heardS: 0.02 }]])
  })

  test('never without a device, and again when it is back', () => {
    const { player, told, hear, sound } = setUp()
    sound.setOutput(false)
    player.want(song('a'))
    hear(1)
    expect(told).toEqual([['output', { present: false }]])
    expect(player.sounding()).toBeNull()
    sound.setOutput(true)
    hear(1)
    expect(told.slice(1)).toEqual([
      ['output', { present: true }],
      ['sounding', { playId: 'a', positionS: 1, heardS: 1 }],
    ])
  })

  test('every five seconds', () => {
    const { player, told, hear } = setUp()
    player.want(song('a'))
    for (let second = 0; second < 13; second++) hear(1)
    expect(told.map(([, args]) => args)).toMatchObject([{ heardS: 1 }, { heardS: 6 }, { heardS: 11 }])
  })

  test('at its end, with how long it was heard', () => {
    const { player, told, hear, sound } = setUp()
    player.want(song('a'))
    hear(3)
    sound.voices[0]?.end()
    expect(told.at(-1)).toEqual(['ended', { playId: 'a', heardS: 3, failure: null }])
    expect(player.sounding()).toBeNull()
  })

  test('as failed where its file is gone', async () => {
    const { player, told, sound } = setUp()
    sound.broken.set(parseTestId('a'), 'missing')
    player.want(song('a'))
    await Promise.resolve()
    expect(told).toEqual([['ended', { playId: 'a', heardS: 0, failure: 'missing' }]])
  })

  test('but its end is not when it was taken away', () => {
    const { player, told, hear } = setUp()
    player.want(song('a'))
    hear(1)
    player.want(SILENT)
    hear(1)
    expect(told.map(([what]) => what)).toEqual(['sounding'])
  })
})

test('says what is sounding to whoever asks', () => {
  const { player, hear } = setUp()
  expect(player.sounding()).toBeNull()
  player.want(song('a', 'a', { fromS: 12 }))
  expect(player.sounding()).toBeNull()
  hear(2)
  expect(player.sounding()).toEqual({ playId: 'a', positionS: 14, heardS: 2 })
})

test('tells when a spoken text ended', () => {
  const { player, told, sound } = setUp()
  player.want({ type: 'spoken', text: 'emergency', spokenId: 4, fallMs: 300 })
  sound.voices[0]?.end()
  expect(told).toEqual([['spoken', { spokenId: 4 }]])
})

test('tells which tracks lie ready and which cannot', () => {
  const { player, told, sound } = setUp()
  sound.broken.set(parseTestId('b'), 'not-audio')
  player.arm([track('a'), track('b')])
  expect(told).toEqual([['armed', { ready: ['a'], failed: [{ trackId: 'b', failure: 'not-audio' }] }]])
})
