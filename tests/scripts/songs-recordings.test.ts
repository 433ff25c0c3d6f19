import { readFileSync, readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { FLACDecoder } from '@wasm-audio-decoders/flac'
import { OggVorbisDecoder } from '@wasm-audio-decoders/ogg-vorbis'
import { MPEGDecoder } from 'mpg123-decoder'
import { parseFile } from 'music-metadata'
import { OggOpusDecoder } from 'ogg-opus-decoder'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { measure } from '../../media/measure.ts'
import { parseTune } from '../../scripts/songs/abc/parse-tune.ts'
import { perform } from '../../scripts/songs/arrange/perform.ts'
import { unfold } from '../../scripts/songs/arrange/unfold.ts'
import { SOUNDS } from '../../scripts/songs/repertoire/sounds.ts'
import { hzOf } from '../../scripts/songs/voices/voice.ts'

const repository = join(import.meta.dirname, '../..')
const demo = join(repository, 'media/demo')
const songs = z
  .array(
    z.object({
      slug: z.string(),
      title: z.string(),
      performer: z.string(),
      file: z.string(),
      cover: z.string(),
      year: z.number(),
      firstNoteHz: z.number(),
      seconds: z.number(),
    }),
  )
  .parse(JSON.parse(readFileSync(join(demo, 'songs.json'), 'utf8')))

/** One of each kind of file, and the choir, whose pitch wavers most; decoding all sixteen takes half a minute. */
const LISTENED = ['wilhelmus', 'deur-geklopt', 'kortjakje', 'donau', 'blijf-bij-mij']

type Decoded = { readonly channelData: Float32Array[]; readonly sampleRate: number }

/** Decodes a file with the decoder that belongs to its ending. */
async function decode(file: string): Promise<Decoded> {
  const bytes = new Uint8Array(readFileSync(file))
  const isMp3 = extname(file) === '.mp3'
  const decoder = isMp3
    ? new MPEGDecoder()
    : extname(file) === '.flac'
      ? new FLACDecoder()
      : extname(file) === '.ogg'
        ? new OggVorbisDecoder()
        : new OggOpusDecoder()
  await decoder.ready
  try {
    if (decoder instanceof MPEGDecoder) return decoder.decode(bytes)
    return await decoder.decodeFile(bytes)
  } finally {
    decoder.free()
  }
}

function toMono({ channelData }: Decoded): Float32Array {
  const [left = new Float32Array(0), right = left] = channelData
  return left.map((sample, i) => 0.5 * (sample + (right[i] ?? 0)))
}

/** The pitch in Hz whose period makes the piece most like itself (autocorrelation, 150 to 1000 Hz). */
function pitchOf(samples: Float32Array, sampleRate: number): number {
  const similarity = (lag: number): number => {
    let same = 0
    let energy = 0
    for (let i = 0; i + lag < samples.length; i++) {
      const one = samples[i] ?? 0
      const other = samples[i + lag] ?? 0
      same += one * other
      energy += 0.5 * (one * one + other * other)
    }
    return energy === 0 ? 0 : same / energy
  }
  const lags = Array.from(
    { length: Math.floor(sampleRate / 150) - Math.ceil(sampleRate / 1000) },
    (_, i) => Math.ceil(sampleRate / 1000) + i,
  )
  const values = lags.map(similarity)
  const highest = Math.max(...values)
  // The shortest period that is nearly the best one: longer ones are its multiples.
  const first = values.findIndex(
    (value, i) => value > 0.92 * highest && value >= (values[i - 1] ?? 0) && value >= (values[i + 1] ?? 0),
  )
  return sampleRate / (lags[first] ?? 1)
}

/** Strength of one frequency in a piece (Goertzel's filter under a Hann window). */
function strengthAt(hz: number, samples: Float32Array, sampleRate: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hz) / sampleRate)
  let before = 0
  let last = 0
  samples.forEach((sample, i) => {
    const next = sample * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / samples.length)) + turn * last - before
    before = last
    last = next
  })
  return Math.sqrt(Math.max(0, before * before + last * last - turn * before * last))
}

describe('the recordings that come with the program', () => {
  test('are sixteen, in four kinds of file, together under 10 MB', () => {
    const files = readdirSync(join(demo, 'songs'))
    const audio = files.filter((file) => extname(file) !== '.svg')
    expect(audio.toSorted()).toEqual(songs.map(({ file }) => file.replace('songs/', '')).toSorted())
    expect(new Set(audio.map((file) => extname(file)))).toEqual(new Set(['.opus', '.ogg', '.mp3', '.flac']))
    expect(audio).toHaveLength(16)
    expect(files.reduce((sum, file) => sum + statSync(join(demo, 'songs', file)).size, 0)).toBeLessThan(10_000_000)
  })

  test.each(songs)(
    '$file lasts 30 to 90 s and says on its tags what it is and that it is free',
    async ({ file, title, performer, year, seconds }) => {
      const { common, format } = await parseFile(join(demo, file), { duration: true })
      expect(Math.abs((format.duration ?? 0) - seconds)).toBeLessThan(0.15)
      expect(seconds).toBeGreaterThan(30)
      expect(seconds).toBeLessThan(90)
      expect([common.title, common.artist, common.year]).toEqual([title, performer, year])
      expect(common.comment?.map(({ text }) => text).join()).toContain('CC0 1.0')
    },
  )

  test.each(songs)('$file has a cover of 400 x 400 beside it, without words', ({ cover, file }) => {
    expect(cover.replace('.svg', '')).toBe(file.replace(extname(file), ''))
    const drawing = readFileSync(join(demo, cover), 'utf8')
    expect(drawing).toContain('viewBox="0 0 400 400"')
    expect(drawing).not.toContain('<text')
  })

  test.each(songs.filter(({ slug }) => LISTENED.includes(slug)))(
    '$file sounds at once, on pitch, neither too loud nor clipped, and plays its tune',
    { timeout: 60_000 },
    async ({ file, slug, firstNoteHz, seconds }) => {
      const decoded = await decode(join(demo, file))
      const { sampleRate } = decoded
      const heard = measure(decoded.channelData, sampleRate)
      expect(heard.durationS).toBeGreaterThan(30)
      expect(heard.durationS).toBeLessThan(90)
      expect(Math.abs(heard.durationS - seconds)).toBeLessThan(0.15)
      expect(heard.truePeakDbtp).toBeLessThan(-1.5)
      expect(heard.loudnessLufs).toBeGreaterThan(-21.5)
      expect(heard.loudnessLufs).toBeLessThan(-16)
      const mono = toMono(decoded)
      // Within 60 ms above -40 dBFS, and without a step at the edge.
      const firstMoments = mono.subarray(0, Math.round(0.06 * sampleRate))
      expect(
        Math.sqrt(firstMoments.reduce((sum, sample) => sum + sample * sample, 0) / firstMoments.length),
      ).toBeGreaterThan(0.01)
      expect(Math.abs(mono[0] ?? 1)).toBeLessThan(0.02)
      expect(Math.abs(mono.at(-1) ?? 1)).toBeLessThan(0.005)
      const pitch = pitchOf(mono.subarray(Math.round(0.03 * sampleRate), Math.round(0.2 * sampleRate)), sampleRate)
      expect(Math.abs(pitch / firstNoteHz - 1)).toBeLessThan(0.03)
      expect(shareOfTuneHeard(slug, mono, sampleRate)).toBeGreaterThan(0.9)
    },
  )
})

/** Share of the written melody notes that sound stronger than the semitones around them where they should. */
function shareOfTuneHeard(slug: string, mono: Float32Array, sampleRate: number): number {
  const sound = SOUNDS[slug]
  const song = songs.find((each) => each.slug === slug)
  if (sound === undefined || song === undefined) throw new Error(`${slug} has no sound`)
  const abc = readFileSync(
    join(repository, 'scripts/songs/tunes', song.cover.replace('songs/', '').replace('.svg', '.abc')),
    'utf8',
  )
  const tune = parseTune(abc)
  const notes = perform(unfold(tune, sound.passes, sound.phraseBars), sound.setting, tune.number).filter(
    ({ part, lengthS }) => part === 'melody' && lengthS > 0.2,
  )
  const heard = notes.filter(({ midi, startS, lengthS }) => {
    const piece = mono.subarray(
      Math.round((startS + 0.02) * sampleRate),
      Math.round((startS + Math.min(lengthS, 0.4)) * sampleRate),
    )
    const strength = (beside: number): number => strengthAt(hzOf(midi + beside), piece, sampleRate)
    return Math.max(...[-3, -2, 2, 3].map(strength)) < strength(0)
  })
  return heard.length / notes.length
}
