import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pitchLevelDb } from '../../scripts/stage/pitch.ts'
import { SILENT, TONE, track } from '../renderer/player/wanted.ts'
import { ladder, openPlayerDesk, play, type PlayerDesk } from './player/desk.ts'
import type { PageStage } from './player/page.ts'
import { largestStep, levelDb, wave } from './player/sounds.ts'

declare const stage: PageStage

let desk: PlayerDesk
beforeAll(async () => {
  desk = await openPlayerDesk()
})
afterAll(() => desk?.open[Symbol.asyncDispose]())
beforeEach(() => desk.rest())

describe('a song', () => {
  test.each([
    ['first seconds', 2, {}],
    // Of a file that takes long to be decoded 9 s lie ready.
    ['armed head', 2, { durationS: 400 }],
    ['first seconds of six channels', 6, {}],
  ])('joins its %s to the whole file without a seam', async (name, count, more) => {
    const channels = Array.from({ length: count }, (_, channel) =>
      wave(14, desk.rate, (second) => (channel === 0 ? ladder(second) : 700 + 7 * second + 31 * channel), 0.2),
    )
    const both = await desk.add(name.replaceAll(' ', '-'), channels, { startS: 0.25, ...more })
    await desk.arm(both)
    // The rest of the head follows its first seconds.
    await desk.open.page.evaluate(() => stage.hear(1))
    const worst = await desk.open.page.evaluate(
      async ([of, wanted]) => {
        const tap = await stage.tap()
        stage.player.want(wanted)
        await stage.hear(11.3)
        tap.close()
        const second = stage.context.sampleRate
        return stage.worstDifference(tap.samples(), await stage.decodeMono(of), second / 2, 11 * second, second / 2)
      },
      [both, play(both)] as const,
    )
    expect(worst).toBeLessThan(1e-6)
  })

  test('rises to half its level within 10 ms and steps nowhere', async () => {
    const low = await desk.add('low', [wave(5, desk.rate, 200)])
    await desk.arm(low)
    const samples = await desk.samplesOf([
      [play(low), 0.6],
      [{ ...SILENT, fallMs: 200 }, 0.4],
    ])
    const start = samples.findIndex((sample) => sample !== 0)
    expect(levelDb(samples.subarray(start + 0.01 * desk.rate, start + 0.02 * desk.rate))).toBeGreaterThan(-9.03 - 6.5)
    expect(levelDb(samples.subarray(start + 0.35 * desk.rate, start + 0.45 * desk.rate))).toBeCloseTo(-9.03, 0)
    expect(largestStep(samples)).toBeLessThan(0.02)
  })

  test('is silent 200 ms after the hang-up', async () => {
    const low = await desk.add('hang', [wave(5, desk.rate, 200)])
    await desk.arm(low)
    const samples = await desk.samplesOf([
      [play(low), 0.5],
      [{ ...SILENT, fallMs: 200 }, 0.5],
    ])
    const end = samples.findLastIndex((sample) => sample !== 0)
    const loud = samples.findLastIndex((sample) => Math.abs(sample) > 0.49)
    // A quarter cosine stands at 0.98 after 13 % of its time; the last crest above that may be one wave earlier.
    expect((end - loud) / desk.rate).toBeGreaterThan(0.16)
    expect((end - loud) / desk.rate).toBeLessThan(0.18)
    expect(await desk.told('ended')).toEqual([])
  })

  test('is 12 dB softer while a hand is at the dial', async () => {
    const low = await desk.add('duck', [wave(5, desk.rate, 200)])
    await desk.arm(low)
    const samples = await desk.samplesOf([
      [play(low), 0.6],
      [play(low, { ducked: true }), 0.4],
      [play(low), 0.4],
    ])
    const start = samples.findIndex((sample) => sample !== 0) + 0.35 * desk.rate
    const window = desk.rate / 20
    const levels = Array.from({ length: Math.floor((samples.length - start) / window) }, (_, i) =>
      levelDb(samples.subarray(start + i * window, start + (i + 1) * window)),
    )
    expect(Math.min(...levels)).toBeCloseTo(-21.07, 0)
    expect(levels.at(0)).toBeCloseTo(-9.03, 0)
    expect(levels.at(-1)).toBeCloseTo(-9.03, 0)
    expect(largestStep(samples)).toBeLessThan(0.02)
  })

  test('crosses into the next one without a step', async () => {
    const [a, b] = [
      await desk.add('cross-a', [wave(5, desk.rate, 150)]),
      await desk.add('cross-b', [wave(5, desk.rate, 90)]),
    ]
    await desk.arm(a, b)
    const samples = await desk.samplesOf([
      [play(a), 0.6],
      [play(b, { fallMs: 400 }), 0.8],
      [SILENT, 0.3],
    ])
    expect(largestStep(samples)).toBeLessThan(0.02)
    const end = samples.findLastIndex((sample) => sample !== 0)
    const late = samples.subarray(end - 0.5 * desk.rate, end - 0.3 * desk.rate)
    expect(pitchLevelDb(late, desk.rate, 90)).toBeGreaterThan(-8)
    expect(pitchLevelDb(late, desk.rate, 150)).toBeLessThan(-50)
  })

  test('never leaves louder than -1 dBFS, also where two that cross add up', async () => {
    const [a, b] = [
      await desk.add('loud-a', [wave(5, desk.rate, 150, 0.85)]),
      await desk.add('loud-b', [wave(5, desk.rate, 90, 0.85)]),
    ]
    await desk.arm(a, b)
    await using recording = await desk.open.server.record()
    await desk.samplesOf([
      [play(a), 0.6],
      [play(b, { fallMs: 600 }), 0.8],
      [SILENT, 0.3],
    ])
    const loudest = recording.samples().reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
    expect(20 * Math.log10(loudest)).toBeLessThan(-0.95)
    expect(20 * Math.log10(loudest)).toBeGreaterThan(-1.5)
  })

  test('goes on where it was, armed or not', async () => {
    const steps = await desk.add('resume', [wave(30, desk.rate, ladder)])
    await desk.open.page.evaluate((wanted) => stage.player.want(wanted), play(steps, { fromS: 20.2 }))
    const started = await desk.toldOnce('sounding')
    expect(started).toMatchObject({ playId: 'play resume' })
    const samples = await desk.open.page.evaluate(async () => {
      const tap = await stage.tap()
      await stage.hear(0.3)
      tap.close()
      return { samples: Array.from(tap.samples()), sounding: stage.player.sounding() }
    })
    expect(samples.sounding?.positionS).toBeGreaterThan(20.2)
    expect(pitchLevelDb(Float32Array.from(samples.samples), desk.rate, 700)).toBeGreaterThan(-20)
  })

  test('fades at its natural end and says that it is over', async () => {
    const short = await desk.add('short', [wave(4, desk.rate, 200)])
    await desk.arm(short)
    const samples = await desk.samplesOf([[play(short), 4.2]])
    const end = samples.findLastIndex((sample) => sample !== 0)
    expect(levelDb(samples.subarray(end - 0.5 * desk.rate, end - 0.4 * desk.rate))).toBeLessThan(-10)
    expect(largestStep(samples)).toBeLessThan(0.02)
    const [ended] = await desk.told('ended')
    expect(ended).toMatchObject({ playId: 'play short', failure: null })
    expect(ended).toHaveProperty('heardS', expect.closeTo(4, 1))
  })

  test('of eleven minutes goes on as a stream', async () => {
    const long = await desk.add('long', [wave(660, 8000, 440)], {}, 8000)
    await desk.arm(long)
    const samples = await desk.samplesOf([
      [play(long), 4.5],
      [SILENT, 0.3],
    ])
    const start = samples.findIndex((sample) => sample !== 0)
    const join = samples.subarray(start + 2.8 * desk.rate, start + 3.3 * desk.rate)
    const levels = Array.from({ length: 20 }, (_, i) =>
      levelDb(join.subarray((i * join.length) / 20, ((i + 1) * join.length) / 20)),
    )
    expect(Math.min(...levels)).toBeGreaterThan(-25)
    expect(levelDb(samples.subarray(start + 3.6 * desk.rate, start + 4.2 * desk.rate))).toBeCloseTo(-9.03, 0)
  })

  test('of eleven minutes whose front says nothing begins as a stream', async () => {
    const long = await desk.add('long-behind', [wave(660, 8000, 440)], { measured: false }, 8000, 4_000_000)
    await desk.arm(long)
    const samples = await desk.samplesOf([
      [play(long), 2.5],
      [SILENT, 0.3],
    ])
    const start = samples.findIndex((sample) => sample !== 0)
    expect(start / desk.rate).toBeLessThan(1)
    expect(levelDb(samples.subarray(start + 0.5 * desk.rate, start + 1.2 * desk.rate))).toBeCloseTo(-9.03, 0)
    // Whatever is decoded whole is measured then.
    expect(await desk.told('measured')).toEqual([])
  })

  test('nobody has measured yet is measured when it is decoded whole', async () => {
    const unknown = await desk.add('unknown', [wave(12, desk.rate, 997, 0.1)], {
      durationS: null,
      endS: null,
      measured: false,
    })
    await desk.open.page.evaluate((wanted) => stage.player.want(wanted), play(unknown))
    expect(await desk.toldOnce('measured')).toMatchObject({
      trackId: 'unknown',
      durationS: 12,
      monoFrom: 'both',
      loudnessLufs: expect.closeTo(-23, 0),
      truePeakDbtp: expect.closeTo(-20, 0),
    })
  })
})

describe('a song that cannot sound says why', () => {
  test('its file is gone', async () => {
    await desk.open.page.evaluate(
      (wanted) => stage.player.want(wanted),
      play(track('nowhere', { url: '/nowhere.wav' })),
    )
    expect(await desk.toldOnce('ended')).toEqual({ playId: 'play nowhere', heardS: 0, failure: 'missing' })
  })
  test('its file is no audio', async () => {
    const sizeBytes = await desk.open.addFile('letter.ogg', Buffer.from('dear grandmother '.repeat(1000)))
    const letter = track('letter', { url: '/letter.ogg', sizeBytes })
    await desk.arm(letter)
    expect((await desk.told('armed')).at(-1)).toEqual({
      ready: [],
      failed: [{ trackId: 'letter', failure: 'not-audio' }],
    })
    await desk.open.page.evaluate((wanted) => stage.player.want(wanted), play(letter))
    expect(await desk.toldOnce('ended')).toEqual({ playId: 'play letter', heardS: 0, failure: 'not-audio' })
  })
})

describe('howler sounds', () => {
  test('the dial tone, without a step', async () => {
    const samples = await desk.samplesOf([
      [TONE, 0.5],
      [SILENT, 0.5],
    ])
    const start = samples.findIndex((sample) => sample !== 0)
    expect(
      pitchLevelDb(samples.subarray(start + 0.1 * desk.rate, start + 0.3 * desk.rate), desk.rate, 425),
    ).toBeCloseTo(-29.3, 0)
    expect(largestStep(samples)).toBeLessThan(0.02)
    expect(levelDb(samples.subarray(-2000))).toBe(-Infinity)
  })
  test('the spoken text, and says when it ended', async () => {
    await desk.open.page.evaluate(
      (spokenId) => stage.player.want({ type: 'spoken', text: 'emergency', spokenId, fallMs: 300 }),
      7,
    )
    expect(await desk.toldOnce('spoken-ended')).toEqual({ spokenId: 7 })
  })
})
