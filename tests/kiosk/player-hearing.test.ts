import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { HearingProfile } from '../../care/hearing.ts'
import type { TrackSound } from '../../electron/contract/sound.ts'
import { openPlayerDesk, play, type PlayerDesk } from './player/desk.ts'
import { largestStep, levelDb, wave } from './player/sounds.ts'

const NEUTRAL: HearingProfile = {
  gainDb: 0,
  shelfDb: 0,
  presence: false,
  compression: false,
  ear: 'both',
  ceilingDb: 0,
}

let desk: PlayerDesk
const tones = new Map<string, TrackSound>()
beforeAll(async () => {
  desk = await openPlayerDesk()
  for (const [hz, peak] of [
    [200, 0.2],
    [3_000, 0.1],
    [4_000, 0.1],
    [1_000, 0.01],
    [1_000, 0.126],
    [1_000, 0.5],
    [200, 0.85],
  ] as const)
    tones.set(`${hz} ${peak}`, await desk.add(`tone-${hz}-${peak}`, [wave(3, desk.rate, hz, peak)]))
})
afterAll(() => desk?.open[Symbol.asyncDispose]())
beforeEach(() => desk.rest())

const tone = (hz: number, peak = hz === 200 ? 0.2 : 0.1): TrackSound => {
  const found = tones.get(`${hz} ${peak}`)
  if (found === undefined) throw new Error('there is no such tone')
  return found
}
/** How loud a tone is through a profile (dB), once everything has settled; null is the way without one. */
async function levelOf(of: TrackSound, hearing: HearingProfile | null, ceilingDb = 0): Promise<number> {
  await desk.arm(of)
  const samples = await desk.samplesOf([[play(of, { hearing, ceilingDb }), 1.2]])
  await desk.rest()
  const start = samples.findIndex((sample) => sample !== 0)
  return start < 0 ? -Infinity : levelDb(samples.subarray(start + 0.8 * desk.rate, start + 1.1 * desk.rate))
}
/** What a profile changes in a tone, dB. */
const change = async (of: TrackSound, part: Partial<HearingProfile>): Promise<number> =>
  (await levelOf(of, { ...NEUTRAL, ...part })) - (await levelOf(of, null))

describe('a hearing profile', () => {
  test('that asks for nothing changes nothing', async () => {
    expect(await change(tone(4_000), {})).toBeCloseTo(0, 1)
  })

  test('with more high tones raises 4 kHz by 6 dB or nearly, and leaves 200 Hz', async () => {
    const high = await change(tone(4_000), { shelfDb: 6 })
    expect(high).toBeGreaterThan(5)
    expect(high).toBeLessThan(6.2)
    expect(await change(tone(200), { shelfDb: 6 })).toBeCloseTo(0, 0)
  })

  test('with clearer words raises 3 kHz by 3 dB', async () => {
    expect(await change(tone(3_000), { presence: true })).toBeCloseTo(3, 0)
  })

  test('makes nothing more than 6 dB louder, all parts together', async () => {
    const most = await change(tone(3_000), { gainDb: 6, shelfDb: 6, presence: true })
    expect(most).toBeGreaterThan(3)
    expect(most).toBeLessThan(6.2)
    expect(await change(tone(200), { gainDb: 6 })).toBeCloseTo(6, 0)
  })

  test('with compression leaves the house’s own loudness, lifts what is soft by 3 dB and halves 12 dB to 6', async () => {
    const compression = { gainDb: 3, compression: true }
    expect(await change(tone(1_000, 0.01), compression)).toBeCloseTo(6, 0)
    const loud = await levelOf(tone(1_000, 0.5), { ...NEUTRAL, compression: true })
    const usual = await levelOf(tone(1_000, 0.126), { ...NEUTRAL, compression: true })
    expect(loud - usual).toBeGreaterThan(4)
    expect(loud - usual).toBeLessThan(8)
    expect(Math.abs(await change(tone(1_000, 0.126), { compression: true }))).toBeLessThan(1.5)
  })

  test('lets no sample out above -1 dBFS', async () => {
    const song = tone(200, 0.85)
    await desk.arm(song)
    const samples = await desk.samplesOf([[play(song, { hearing: { ...NEUTRAL, gainDb: 6 } }), 1]])
    expect(samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)).toBeLessThan(10 ** (-1 / 20) + 0.001)
  })

  test('for the right ear leaves the left one silent', async () => {
    expect(await levelOf(tone(1_000, 0.126), { ...NEUTRAL, ear: 'right' })).toBeLessThan(-80)
    expect(await change(tone(1_000, 0.126), { ear: 'left' })).toBeCloseTo(0, 1)
  })

  test('changes a song that sounds, at once and without a step', async () => {
    const song = tone(4_000)
    await desk.arm(song)
    const samples = await desk.samplesOf([
      [play(song, { hearing: NEUTRAL }), 0.9],
      [play(song, { hearing: { ...NEUTRAL, shelfDb: 6 } }), 0.6],
    ])
    const start = samples.findIndex((sample) => sample !== 0)
    const part = (from: number) => levelDb(samples.subarray(start + from * desk.rate, start + (from + 0.2) * desk.rate))
    expect(part(1.15) - part(0.6)).toBeGreaterThan(5)
    // A sine of 4 kHz and 0.2 steps by 0.105 itself.
    expect(largestStep(samples)).toBeLessThan(0.12)
    expect(await desk.told('ended')).toEqual([])
  })
})

describe('the ceiling', () => {
  test('lowers everything by 6 dB in quiet hours, with a profile and without', async () => {
    const song = tone(200)
    const full = await levelOf(song, null)
    expect((await levelOf(song, null, -6)) - full).toBeCloseTo(-6, 1)
    expect((await levelOf(song, NEUTRAL, -6)) - full).toBeCloseTo(-6, 1)
  })

  test('goes down softly in a song that sounds, and up again by day', async () => {
    const song = tone(200)
    await desk.arm(song)
    const samples = await desk.samplesOf([
      [play(song), 0.6],
      [play(song, { ceilingDb: -6 }), 0.4],
      [play(song), 0.4],
    ])
    const start = samples.findIndex((sample) => sample !== 0)
    const part = (from: number) => levelDb(samples.subarray(start + from * desk.rate, start + (from + 0.1) * desk.rate))
    expect(part(0.85) - part(0.45)).toBeCloseTo(-6, 0)
    expect(part(1.25) - part(0.45)).toBeCloseTo(0, 0)
    expect(largestStep(samples)).toBeLessThan(0.02)
  })
})
