import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { TrackSound, WantedSound } from '../../electron/contract/sound.ts'
import { pitchLevelDb } from '../../scripts/stage/pitch.ts'
import { parseTestId } from '../renderer/player/parse-test-id.ts'
import { SILENT, song, TONE, track } from '../renderer/player/wanted.ts'
import type { PageStage } from './player/page.ts'
import { largestStep, levelDb, wave, wavOf } from './player/sounds.ts'
import { openPlayerStage, type PlayerStage } from './player/stage.ts'

declare const stage: PageStage

/** Of the page's context, which takes the sound card's: nothing is converted on the way. */
let rate = 44_100
/** Every second of it has its own pitch: 500 Hz in the first, 10 Hz more in each after. */
const ladder = (second: number): number => 500 + 10 * Math.floor(second)
let open: PlayerStage

/** Puts a sound where the player finds it. */
async function add(name: string, channels: readonly Float32Array[], more: Partial<TrackSound> = {}, ofRate = rate): Promise<TrackSound> {
  const sizeBytes = await open.addFile(`${name}.wav`, wavOf(channels, ofRate))
  const durationS = (channels[0]?.length ?? 0) / ofRate
  return track(name, { url: `/${name}.wav`, sizeBytes, durationS, endS: durationS, gainDb: 0, ...more })
}
const play = (of: TrackSound, more: Partial<Extract<WantedSound, { type: 'song' }>> = {}) =>
  song(`play ${of.trackId}`, of.trackId, { track: of, ...more })

async function arm(...tracks: readonly TrackSound[]): Promise<void> {
  await open.page.evaluate((all) => stage.player.arm(all), tracks)
  await open.page.waitForFunction((count) => {
    const last = stage.told.findLast(({ what }) => what === 'armed')?.args
    return JSON.stringify(last).split('trackId').length - 1 + (JSON.stringify(last).match(/"ready":\[([^\]]+)\]/)?.[1]?.split(',').length ?? 0) === count
  }, tracks.length)
}

/** What leaves the player while one wish after the other is made, each heard for so many seconds. */
async function samplesOf(wishes: readonly (readonly [wanted: WantedSound, seconds: number])[]): Promise<Float32Array> {
  const samples = await open.page.evaluate(async (all) => {
    const tap = await stage.tap()
    await stage.hear(0.1)
    for (const [wanted, seconds] of all) {
      stage.player.want(wanted)
      await stage.hear(seconds)
    }
    await stage.hear(0.05)
    tap.close()
    return Array.from(tap.samples())
  }, wishes)
  return Float32Array.from(samples)
}
const told = (what: string) => open.page.evaluate((word) => stage.told.filter((one) => one.what === word).map(({ args }) => args), what)
const toldOnce = (what: string) => open.page.waitForFunction((word) => stage.told.find((one) => one.what === word)?.args, what).then((found) => found.jsonValue())

beforeAll(async () => {
  open = await openPlayerStage()
  rate = await open.page.evaluate(() => stage.context.sampleRate)
  const spoken = wavOf([wave(1, rate, 800)], rate)
  await open.addFile('media/spoken/nl/emergency.ogg', spoken)
  await toldOnce('output')
})
afterAll(() => open?.[Symbol.asyncDispose]())
beforeEach(async () => {
  await open.page.evaluate(async () => {
    stage.player.want({ type: 'silent', fallMs: 10 })
    await stage.hear(0.1)
    stage.told.length = 0
  })
})

describe('a song', () => {
  test('joins its armed head to the whole file without a seam', async () => {
    const left = wave(14, rate, ladder)
    const right = wave(14, rate, (second) => 700 + 7 * second)
    const both = await add('seam', [left, right], { startS: 0.25 })
    await arm(both)
    const worst = await open.page.evaluate(async ([of, wanted]) => {
      const tap = await stage.tap()
      stage.player.want(wanted)
      await stage.hear(11.3)
      tap.close()
      const second = stage.context.sampleRate
      return stage.worstDifference(tap.samples(), await stage.decodeMono(of), second / 2, 11 * second, second / 2)
    }, [both, play(both)] as const)
    expect(worst).toBeLessThan(1e-6)
  })

  test('rises to half its level within 10 ms and steps nowhere', async () => {
    const low = await add('low', [wave(5, rate, 200)])
    await arm(low)
    const samples = await samplesOf([[play(low), 0.6], [{ ...SILENT, fallMs: 200 }, 0.4]])
    const start = samples.findIndex((sample) => sample !== 0)
    expect(levelDb(samples.subarray(start + 0.01 * rate, start + 0.02 * rate))).toBeGreaterThan(-9.03 - 6.5)
    expect(levelDb(samples.subarray(start + 0.35 * rate, start + 0.45 * rate))).toBeCloseTo(-9.03, 0)
    expect(largestStep(samples)).toBeLessThan(0.02)
  })

  test('is silent 200 ms after the hang-up', async () => {
    const low = await add('hang', [wave(5, rate, 200)])
    await arm(low)
    const samples = await samplesOf([[play(low), 0.5], [{ ...SILENT, fallMs: 200 }, 0.5]])
    const end = samples.findLastIndex((sample) => sample !== 0)
    const loud = samples.findLastIndex((sample) => Math.abs(sample) > 0.49)
    // A quarter cosine stands at 0.98 after 13 % of its time; the last crest above that may be one wave earlier.
    expect((end - loud) / rate).toBeGreaterThan(0.16)
    expect((end - loud) / rate).toBeLessThan(0.18)
    expect(await told('ended')).toEqual([])
  })

  test('is 12 dB softer while a hand is at the dial', async () => {
    const low = await add('duck', [wave(5, rate, 200)])
    await arm(low)
    const samples = await samplesOf([[play(low), 0.6], [play(low, { ducked: true }), 0.4], [play(low), 0.4]])
    const start = samples.findIndex((sample) => sample !== 0) + 0.35 * rate
    const window = rate / 20
    const levels = Array.from({ length: Math.floor((samples.length - start) / window) }, (_, i) =>
      levelDb(samples.subarray(start + i * window, start + (i + 1) * window)))
    expect(Math.min(...levels)).toBeCloseTo(-21.07, 0)
    expect(levels.at(0)).toBeCloseTo(-9.03, 0)
    expect(levels.at(-1)).toBeCloseTo(-9.03, 0)
    expect(largestStep(samples)).toBeLessThan(0.02)
  })

  test('crosses into the next one without a step', async () => {
    const [a, b] = [await add('cross-a', [wave(5, rate, 150)]), await add('cross-b', [wave(5, rate, 90)])]
    await arm(a, b)
    const samples = await samplesOf([[play(a), 0.6], [play(b, { fallMs: 400 }), 0.8], [SILENT, 0.3]])
    expect(largestStep(samples)).toBeLessThan(0.02)
    const end = samples.findLastIndex((sample) => sample !== 0)
    const late = samples.subarray(end - 0.5 * rate, end - 0.3 * rate)
    expect(pitchLevelDb(late, rate, 90)).toBeGreaterThan(-8)
    expect(pitchLevelDb(late, rate, 150)).toBeLessThan(-50)
  })

  test('goes on where it was, armed or not', async () => {
    const steps = await add('resume', [wave(30, rate, ladder)])
    await open.page.evaluate((wanted) => stage.player.want(wanted), play(steps, { fromS: 20.2 }))
    const started = await toldOnce('sounding')
    expect(started).toMatchObject({ playId: 'play resume' })
    const samples = await open.page.evaluate(async () => {
      const tap = await stage.tap()
      await stage.hear(0.3)
      tap.close()
      return { samples: Array.from(tap.samples()), sounding: stage.player.sounding() }
    })
    expect(samples.sounding?.positionS).toBeGreaterThan(20.2)
    expect(pitchLevelDb(Float32Array.from(samples.samples), rate, 700)).toBeGreaterThan(-20)
  })

  test('fades at its natural end and says that it is over', async () => {
    const short = await add('short', [wave(4, rate, 200)])
    await arm(short)
    const samples = await samplesOf([[play(short), 4.2]])
    const end = samples.findLastIndex((sample) => sample !== 0)
    expect(levelDb(samples.subarray(end - 0.5 * rate, end - 0.4 * rate))).toBeLessThan(-10)
    expect(largestStep(samples)).toBeLessThan(0.02)
    const [ended] = await told('ended')
    expect(ended).toMatchObject({ playId: 'play short', failure: null })
    expect(ended).toHaveProperty('heardS', expect.closeTo(4, 1))
  })

  test('of eleven minutes goes on as a stream', async () => {
    const long = await add('long', [wave(660, 8000, 440)], {}, 8000)
    await arm(long)
    const samples = await samplesOf([[play(long), 11.5], [SILENT, 0.3]])
    const start = samples.findIndex((sample) => sample !== 0)
    const join = samples.subarray(start + 9.8 * rate, start + 10.3 * rate)
    const levels = Array.from({ length: 20 }, (_, i) => levelDb(join.subarray(i * join.length / 20, (i + 1) * join.length / 20)))
    expect(Math.min(...levels)).toBeGreaterThan(-25)
    expect(levelDb(samples.subarray(start + 10.6 * rate, start + 11.2 * rate))).toBeCloseTo(-9.03, 0)
  })

  test('nobody has measured yet is measured when it is decoded whole', async () => {
    const unknown = await add('unknown', [wave(12, rate, 997, 0.1)], { durationS: null, endS: null, measured: false })
    await open.page.evaluate((wanted) => stage.player.want(wanted), play(unknown))
    expect(await toldOnce('measured')).toMatchObject({ trackId: 'unknown', durationS: 12, monoFrom: 'both', loudnessLufs: expect.closeTo(-23, 0), truePeakDbtp: expect.closeTo(-20, 0) })
  })
})

describe('a song that cannot sound says why', () => {
  test('its file is gone', async () => {
    await open.page.evaluate((wanted) => stage.player.want(wanted), play(track('nowhere', { url: '/nowhere.wav' })))
    expect(await toldOnce('ended')).toEqual({ playId: 'play nowhere', heardS: 0, failure: 'missing' })
  })
  test('its file is no audio', async () => {
    const sizeBytes = await open.addFile('letter.ogg', Buffer.from('dear grandmother '.repeat(1000)))
    const letter = track('letter', { url: '/letter.ogg', sizeBytes })
    await arm(letter)
    expect((await told('armed')).at(-1)).toEqual({ ready: [], failed: [{ trackId: 'letter', failure: 'not-audio' }] })
    await open.page.evaluate((wanted) => stage.player.want(wanted), play(letter))
    expect(await toldOnce('ended')).toEqual({ playId: 'play letter', heardS: 0, failure: 'not-audio' })
  })
})

describe('howler sounds', () => {
  test('the dial tone, without a step', async () => {
    const samples = await samplesOf([[TONE, 0.5], [SILENT, 0.5]])
    const start = samples.findIndex((sample) => sample !== 0)
    expect(pitchLevelDb(samples.subarray(start + 0.1 * rate, start + 0.3 * rate), rate, 425)).toBeCloseTo(-29.3, 0)
    expect(largestStep(samples)).toBeLessThan(0.02)
    expect(levelDb(samples.subarray(-2000))).toBe(-Infinity)
  })
  test('the spoken text, and says when it ended', async () => {
    await open.page.evaluate((spokenId) => stage.player.want({ type: 'spoken', text: 'emergency', spokenId, fallMs: 300 }), 7)
    expect(await toldOnce('spoken-ended')).toEqual({ spokenId: 7 })
  })
})

describe('a sound card', () => {
  const outputIs = (present: boolean, timeout = 20_000) =>
    open.page.waitForFunction((wanted) => JSON.stringify(stage.told.findLast(({ what }) => what === 'output')?.args) === JSON.stringify({ present: wanted }), present, { timeout })
  /** It is there again; its server too is another one than before. */
  const bringBack = async (): Promise<void> => {
    await open.server.restart()
    for (const timeout of [5000, 5000, 10_000, 20_000]) {
      await open.endAudioProcess()
      if (await outputIs(true, timeout).catch(() => null)) return
    }
    throw new Error('the sound card does not come back')
  }
  const heardLevelDb = async (): Promise<number> => {
    await using recording = await open.server.record()
    await recording.until(recording.length + 24_000)
    return levelDb(recording.samples(recording.length - 12_000))
  }

  test('that is lost is noticed, and the song goes on where it was when it is back', async () => {
    const steps = await add('lost', [wave(60, rate, ladder)])
    await arm(steps)
    await open.page.evaluate((wanted) => stage.player.want(wanted), play(steps))
    await toldOnce('sounding')
    await open.server.kill()
    await outputIs(false)
    expect(await open.page.evaluate(() => stage.player.sounding())).toBeNull()
    const lostAt = await open.page.evaluate(() => stage.context.currentTime)
    await bringBack()
    expect(await heardLevelDb()).toBeGreaterThan(-30)
    const { sounding, goneS } = await open.page.evaluate((at) => ({ sounding: stage.player.sounding(), goneS: stage.context.currentTime - at }), lostAt)
    expect(sounding?.playId).toBe(parseTestId('play lost'))
    // No second of it went by unheard.
    expect(sounding?.heardS).toBeGreaterThan(goneS)
  })

  test('that was not there at first is taken when it comes, and the song begins at its beginning', async () => {
    await open.server.kill()
    await open.page.reload()
    await outputIs(false)
    const steps = await add('late', [wave(60, rate, ladder)])
    await arm(steps)
    await open.page.evaluate((wanted) => stage.player.want(wanted), play(steps))
    await bringBack()
    expect(await toldOnce('sounding')).toMatchObject({ playId: 'play late', heardS: expect.toSatisfy((heardS: number) => heardS < 3) })
    expect(await heardLevelDb()).toBeGreaterThan(-30)
  })
})
