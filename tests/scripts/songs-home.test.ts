import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { OggVorbisDecoder } from '@wasm-audio-decoders/ogg-vorbis'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { measure } from '../../media/measure.ts'

const media = join(import.meta.dirname, '../../media')
const read = (name: string): unknown => JSON.parse(readFileSync(join(media, 'demo', name), 'utf8'))
const slots = z.record(z.string().regex(/^\d$/), z.object({ song: z.string(), story: z.string().nullable() }))
const home = z
  .object({
    residents: z.array(
      z.object({
        slug: z.string(),
        name: z.string(),
        picture: z.string(),
        stage: z.string(),
        panelSize: z.number(),
        favourite: z.string(),
        slots,
        aliases: z.record(z.string(), z.string()).default({}),
        blocked: z.array(z.object({ song: z.string(), reason: z.string() })).default([]),
      }),
    ),
    places: z.array(
      z.object({
        name: z.string(),
        kind: z.string(),
        resident: z.string().optional(),
        list: z.object({ favourite: z.string(), slots }).optional(),
      }),
    ),
  })
  .parse(read('home.json'))
const songs = new Set(
  z
    .array(z.object({ slug: z.string() }))
    .parse(read('songs.json'))
    .map(({ slug }) => slug),
)
const lists = [...home.residents, ...home.places.flatMap(({ list }) => list ?? [])]

describe('the demo home', () => {
  test('has six residents, each with a picture of something of theirs', () => {
    expect(home.residents).toHaveLength(6)
    expect(home.residents.filter(({ picture }) => !existsSync(join(media, 'demo', picture)))).toEqual([])
  })

  test('shows every stage from ten numbers to staff alone', () => {
    expect(new Set(home.residents.map(({ stage }) => stage))).toEqual(new Set(['dial', 'pictures', 'lift', 'staff']))
    expect(Object.keys(home.residents[0]?.slots ?? {})).toHaveLength(10)
  })

  test('plays only songs that come with it, and each favourite is a filled number', () => {
    const named = lists.flatMap((list) => Object.values(list.slots).map(({ song }) => song))
    const others = home.residents.flatMap(({ aliases, blocked }) => [
      ...Object.values(aliases),
      ...blocked.map(({ song }) => song),
    ])
    expect([...named, ...others].filter((song) => !songs.has(song))).toEqual([])
    expect(lists.filter(({ favourite, slots: filled }) => filled[favourite] === undefined)).toEqual([])
  })

  test('puts no blocked song behind a number of the one who must not hear it', () => {
    const wrong = home.residents.filter(({ blocked, slots: filled }) =>
      blocked.some(({ song }) => Object.values(filled).some((slot) => slot.song === song)),
    )
    expect(wrong).toEqual([])
    expect(home.residents.some(({ blocked }) => blocked.length > 0)).toBe(true)
  })

  test('tells life stories in at most eight words', () => {
    const stories = lists.flatMap((list) => Object.values(list.slots).flatMap(({ story }) => story ?? []))
    expect(stories.filter((story) => story.split(' ').length > 8)).toEqual([])
  })

  test('keeps remembered numbers apart from emergency numbers', () => {
    const numbers = home.residents.flatMap(({ aliases }) => Object.keys(aliases))
    expect(numbers.length).toBeGreaterThan(0)
    expect(numbers.filter((number) => !/^\d{4,10}$/.test(number) || number.startsWith('112'))).toEqual([])
  })
})

describe('the spoken text after 112', () => {
  test.each(['nl', 'en'])(
    'in %s is short, as loud as the songs, soft at the edges and inside the band of a handset',
    async (language) => {
      const file = join(media, 'spoken', language, 'emergency.ogg')
      expect(statSync(file).size).toBeLessThan(100_000)
      const decoder = new OggVorbisDecoder()
      await decoder.ready
      const { channelData, sampleRate } = await decoder.decodeFile(new Uint8Array(readFileSync(file)))
      decoder.free()
      const [samples = new Float32Array(0)] = channelData
      const heard = measure(channelData, sampleRate)
      expect(heard.durationS).toBeGreaterThan(3)
      expect(heard.durationS).toBeLessThan(10)
      expect(Math.abs(heard.loudnessLufs + 18)).toBeLessThan(1)
      expect(heard.truePeakDbtp).toBeLessThan(-1.5)
      expect(Math.max(Math.abs(samples[0] ?? 1), Math.abs(samples.at(-1) ?? 1))).toBeLessThan(0.02)
      // The pause between the two sentences is real silence of at least half a second.
      expect(longestQuietS(samples, sampleRate)).toBeGreaterThan(0.5)
      const band = highPassed(highPassed(samples, sampleRate, 120), sampleRate, 120)
      const treble = highPassed(highPassed(samples, sampleRate, 5500), sampleRate, 5500)
      expect(energy(band) / energy(samples)).toBeGreaterThan(0.5)
      expect(energy(treble) / energy(samples)).toBeLessThan(0.02)
    },
  )
})

function longestQuietS(samples: Float32Array, sampleRate: number): number {
  let longest = 0
  let quiet = 0
  for (const sample of samples) {
    quiet = Math.abs(sample) < 0.005 ? quiet + 1 : 0
    longest = Math.max(longest, quiet)
  }
  return longest / sampleRate
}

function highPassed(samples: Float32Array, sampleRate: number, hz: number): Float32Array {
  const keep = 1 / (1 + (2 * Math.PI * hz) / sampleRate)
  let last = 0
  let before = 0
  return samples.map((sample) => {
    last = keep * (last + sample - before)
    before = sample
    return last
  })
}

function energy(samples: Float32Array): number {
  return samples.reduce((sum, sample) => sum + sample * sample, 0)
}
