import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import type { Measurement } from '../../media/model.ts'
import { houseWith, outcomes, SAND, sha256, TULIPS } from './house.ts'
import { adts, fixture, mp4, tone, wav } from './sound-files.ts'

// Each import starts a thread; a machine with much else to do takes its time.
vi.setConfig({ testTimeout: 60_000 })

describe('a song that comes in', () => {
  test('is copied under its hash, measured, and known to the library', async () => {
    const house = houseWith({ '03 - Brandend zand.wav': SAND })
    const { findings, ended } = await house.bringIn()
    expect(ended).toBe('done')
    const [finding] = findings
    expect(finding).toMatchObject({
      file: '03 - Brandend zand.wav',
      outcome: 'added',
      track: {
        title: 'Brandend zand',
        kind: 'song',
        rightsBasis: 'unknown',
        contentHash: sha256(SAND),
        sizeBytes: SAND.length,
      },
    })
    expect(readFileSync(join(house.audioDir, `${sha256(SAND)}.wav`))).toEqual(Buffer.from(SAND))
    const [track] = house.library.tracks()
    expect(track?.measurement?.durationS).toBeCloseTo(1)
    // A sine of 0.25 in one channel: -12.04 dB in height, 3.01 dB less in energy, and the standard's -0.69 dB.
    expect(track?.measurement?.loudnessLufs).toBeCloseTo(-15.7, 0)
    expect(finding).toMatchObject({ track })
  })

  test('is listened to in every format that people have', async () => {
    const extensions = {
      'tone.mp3': 'mp3',
      'mono.mp3': 'mp3',
      'tone.flac': 'flac',
      'flac.oga': 'ogg',
      'tone.ogg': 'ogg',
      'tone.opus': 'opus',
    }
    const house = houseWith(Object.fromEntries(Object.keys(extensions).map((name) => [name, fixture(name)])))
    const { findings } = await house.bringIn()
    expect(findings.map(({ outcome }) => outcome)).toEqual(findings.map(() => 'added'))
    const kept = Object.entries(extensions).map(([name, extension]) => `${sha256(fixture(name))}.${extension}`)
    expect(readdirSync(house.audioDir).toSorted()).toEqual(kept.toSorted())
    expect(house.library.tracks().map(({ measurement }) => Math.round(measurement?.durationS ?? 0))).toEqual([
      2, 2, 2, 2, 2, 2,
    ])
  })

  test('takes title, performer and year from its tags', async () => {
    const house = houseWith({ 'track01.mp3': fixture('tone.mp3'), 'track02.flac': fixture('tone.flac') })
    await house.bringIn()
    expect(house.library.tracks()).toMatchObject([
      { title: 'Brandend zand', performer: 'Anneke Grönloh', year: 1962 },
      { title: 'Tulpen uit Amsterdam', performer: 'Herman Emmink', year: 1957 },
    ])
  })

  test('is what its bytes are, whatever it is called', async () => {
    const house = houseWith({ 'a.mp3': fixture('tone.flac'), b: fixture('tone.ogg') })
    expect(outcomes(await house.bringIn())).toEqual({ 'a.mp3': 'added', b: 'added' })
    expect(house.library.tracks().map(({ file }) => file.split('.')[1])).toEqual(['flac', 'ogg'])
  })

  test('waits for the page to listen where nothing here decodes it', async () => {
    const house = houseWith({ 'a.aac': adts(), 'b.m4a': mp4('mp4a') })
    expect(outcomes(await house.bringIn())).toEqual({ 'a.aac': 'not-measured', 'b.m4a': 'not-measured' })
    expect(house.library.tracks().map((track) => track.measurement)).toEqual([null, null])
  })

  test('is not listened to again where its measurement is known', async () => {
    const house = houseWith({ 'a.wav': TULIPS })
    const known: Measurement = {
      durationS: 1,
      loudnessLufs: -33,
      truePeakDbtp: -20,
      startS: 0,
      endS: 1,
      monoFrom: 'left',
      peaks: [0.5],
    }
    expect(outcomes(await house.bringIn({ known: new Map([[sha256(TULIPS), known]]) }))).toEqual({ 'a.wav': 'added' })
    expect(house.library.tracks()[0]?.measurement).toEqual(known)
  })

  test('carries what was asked for the whole folder', async () => {
    const house = houseWith({ 'a.wav': TULIPS })
    await house.bringIn({ kind: 'voice_message', rightsBasis: 'own_recording' })
    expect(house.library.tracks()).toMatchObject([{ kind: 'voice_message', rightsBasis: 'own_recording' }])
  })
})

describe('the same bytes', () => {
  test('come in once, under the first of their names', async () => {
    const house = houseWith({ 'a.wav': TULIPS, 'b.wav': TULIPS, 'sub/c.wav': TULIPS })
    expect(outcomes(await house.bringIn())).toEqual({ 'a.wav': 'added', 'b.wav': 'known', 'sub/c.wav': 'known' })
    expect(house.library.tracks()).toHaveLength(1)
    expect(readdirSync(house.audioDir)).toHaveLength(1)
  })

  test('are known the next time', async () => {
    const house = houseWith({ 'a.wav': TULIPS })
    await house.bringIn()
    const again = await house.bringIn()
    expect(again.findings).toMatchObject([{ outcome: 'known', track: house.library.tracks()[0] }])
  })
})

describe('the folder', () => {
  test('is walked as people count, hidden files and what lies beside music left out', async () => {
    const files = {
      '10.wav': 1,
      '2.wav': 2,
      'Één.wav': 3,
      'cd 2/1.wav': 4,
      'cd 10/1.wav': 5,
      '.hidden.wav': 6,
      '.trash/1.wav': 7,
    }
    const sounds = Object.fromEntries(Object.entries(files).map(([name, n]) => [name, wav(tone({ hz: 400 + 20 * n }))]))
    const house = houseWith({ ...sounds, 'cover.jpg': 'x', 'list.m3u': 'x', 'Thumbs.db': 'x' })
    const { findings } = await house.bringIn()
    expect(findings.map(({ file }) => file)).toEqual(['2.wav', '10.wav', 'Één.wav', 'cd 2/1.wav', 'cd 10/1.wav'])
  })

  test('may hold links in circles', async () => {
    const house = houseWith({ 'sub/a.wav': TULIPS })
    symlinkSync(house.folder, join(house.folder, 'sub', 'round'))
    symlinkSync(join(house.folder, 'sub'), join(house.folder, 'again'))
    expect((await house.bringIn()).findings).toHaveLength(1)
  })

  test('may name its files in any script', async () => {
    const names = [
      'Катюша.wav',
      '蘇州夜曲.wav',
      'يا مصطفى.wav',
      'Ça ira.wav',
      '💃 dans.wav',
      "'; DROP TABLE track; --.wav",
    ]
    const house = houseWith(Object.fromEntries(names.map((name, n) => [name, wav(tone({ hz: 300 + 20 * n }))])))
    const { findings } = await house.bringIn()
    expect(findings.map(({ outcome }) => outcome)).toEqual(names.map(() => 'added'))
    expect(
      house.library
        .tracks()
        .map(({ title }) => title)
        .toSorted(),
    ).toEqual(names.map((name) => name.slice(0, -4).normalize('NFC')).toSorted())
  })

  test.each([
    ['is not there', 'no such folder', 'not-found'],
    ['is a file', 'a.wav', 'invalid'],
  ])('that %s is refused', async (_what, name, code) => {
    const house = houseWith({ 'a.wav': TULIPS })
    await expect(house.bringIn({ folder: join(house.folder, name) })).rejects.toMatchObject({
      name: 'MediaError',
      code,
    })
  })

  test('without any music gives no findings', async () => {
    expect(await houseWith({}).bringIn()).toEqual({ findings: [], ended: 'done' })
  })
})

test('progress counts every file once, to the total', async () => {
  const house = houseWith({ '1.wav': TULIPS, '2.mp3': 'no music', '3.wav': SAND })
  const seen: string[] = []
  await house.bringIn({ onProgress: ({ done, total, finding }) => seen.push(`${done}/${total} ${finding.outcome}`) })
  expect(seen).toEqual(['1/3 added', '2/3 not-audio', '3/3 added'])
})
