import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { importFolder, type ImportOrder, type ImportResult } from '../../media/import.ts'
import { openLibrary, type Library } from '../../media/library.ts'
import type { Measurement, TrackId } from '../../media/model.ts'
import { MEDIA_STEPS } from '../../media/steps.ts'
import { adts, fixture, mp4, tone, wav } from './sound-files.ts'
import { tempDir } from './temp-dir.ts'

// Each import starts a thread; a machine with much else to do takes its time.
vi.setConfig({ testTimeout: 60_000 })

type House = {
  readonly folder: string
  readonly audioDir: string
  readonly picturesDir: string
  readonly library: Library
  readonly bringIn: (order?: Partial<ImportOrder>) => Promise<ImportResult>
}

/** A house with an empty library, and a folder holding these files. */
function houseWith(files: Readonly<Record<string, Uint8Array | string>>): House {
  const dir = tempDir()
  const music = tempDir(files)
  onTestFinished(() => {
    dir[Symbol.dispose]()
    music[Symbol.dispose]()
  })
  const db = new Database(':memory:')
  for (const step of MEDIA_STEPS) step.up(db)
  const library = openLibrary(db)
  const audioDir = join(dir.path, 'audio')
  const picturesDir = join(dir.path, 'pictures')
  let ids = 0
  const order = {
    folder: music.path,
    audioDir,
    picturesDir,
    library,
    newId: () => `0199b7a2-0000-7000-8000-${String(++ids).padStart(12, '0')}` as TrackId,
    now: () => 1_000,
    place: 'room-12',
  }
  return { folder: music.path, audioDir, picturesDir, library, bringIn: (change) => importFolder({ ...order, ...change }) }
}

/** file -> outcome, in the order of the findings. */
function outcomes({ findings }: ImportResult): Record<string, string> {
  return Object.fromEntries(findings.map((finding) => [finding.file, finding.outcome]))
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const TULIPS = wav(tone({ seconds: 1, hz: 440 }))
const SAND = wav(tone({ seconds: 1, hz: 550 }))
const PNG = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(20)])
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>'

describe('a song that comes in', () => {
  test('is copied under its hash, measured, and known to the library', async () => {
    const house = houseWith({ '03 - Brandend zand.wav': SAND })
    const { findings, ended } = await house.bringIn()
    expect(ended).toBe('done')
    const [finding] = findings
    expect(finding).toMatchObject({
      file: '03 - Brandend zand.wav',
      outcome: 'added',
      track: { title: 'Brandend zand', kind: 'song', rightsBasis: 'unknown', contentHash: sha256(SAND), sizeBytes: SAND.length },
    })
    expect(readFileSync(join(house.audioDir, `${sha256(SAND)}.wav`))).toEqual(Buffer.from(SAND))
    const [track] = house.library.tracks()
    expect(track?.measurement?.durationS).toBeCloseTo(1)
    // A sine of 0.25 in one channel: -12.04 dB in height, 3.01 dB less in energy, and the standard's -0.69 dB.
    expect(track?.measurement?.loudnessLufs).toBeCloseTo(-15.7, 0)
    expect(finding).toMatchObject({ track })
  })

  test('is listened to in every format that people have', async () => {
    const extensions = { 'tone.mp3': 'mp3', 'mono.mp3': 'mp3', 'tone.flac': 'flac', 'flac.oga': 'ogg', 'tone.ogg': 'ogg', 'tone.opus': 'opus' }
    const house = houseWith(Object.fromEntries(Object.keys(extensions).map((name) => [name, fixture(name)])))
    const { findings } = await house.bringIn()
    expect(findings.map(({ outcome }) => outcome)).toEqual(findings.map(() => 'added'))
    const kept = Object.entries(extensions).map(([name, extension]) => `${sha256(fixture(name))}.${extension}`)
    expect(readdirSync(house.audioDir).toSorted()).toEqual(kept.toSorted())
    expect(house.library.tracks().map(({ measurement }) => Math.round(measurement?.durationS ?? 0))).toEqual([2, 2, 2, 2, 2, 2])
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
    expect(readdirSync(house.audioDir).map((name) => name.split('.')[1]).toSorted()).toEqual(['flac', 'ogg'])
  })

  test('waits for the page to listen where nothing here decodes it', async () => {
    const house = houseWith({ 'a.aac': adts(), 'b.m4a': mp4('mp4a') })
    expect(outcomes(await house.bringIn())).toEqual({ 'a.aac': 'not-measured', 'b.m4a': 'not-measured' })
    expect(house.library.tracks().map((track) => track.measurement)).toEqual([null, null])
  })

  test('is not listened to again where its measurement is known', async () => {
    const house = houseWith({ 'a.wav': TULIPS })
    const known: Measurement = { durationS: 1, loudnessLufs: -33, truePeakDbtp: -20, startS: 0, endS: 1, monoFrom: 'left', peaks: [0.5] }
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
    const files = { '10.wav': 1, '2.wav': 2, 'Één.wav': 3, 'cd 2/1.wav': 4, 'cd 10/1.wav': 5, '.hidden.wav': 6, '.trash/1.wav': 7 }
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
    const names = ['Катюша.wav', '蘇州夜曲.wav', 'يا مصطفى.wav', 'Ça ira.wav', '💃 dans.wav', "'; DROP TABLE track; --.wav"]
    const house = houseWith(Object.fromEntries(names.map((name, n) => [name, wav(tone({ hz: 300 + 20 * n }))])))
    const { findings } = await house.bringIn()
    expect(findings.map(({ outcome }) => outcome)).toEqual(names.map(() => 'added'))
    expect(house.library.tracks().map(({ title }) => title).toSorted()).toEqual(names.map((name) => name.slice(0, -4).normalize('NFC')).toSorted())
  })

  test.each([
    ['is not there', 'no such folder', 'not-found'],
    ['is a file', 'a.wav', 'invalid'],
  ])('that %s is refused', async (_what, name, code) => {
    const house = houseWith({ 'a.wav': TULIPS })
    await expect(house.bringIn({ folder: join(house.folder, name) })).rejects.toMatchObject({ name: 'MediaError', code })
  })

  test('without any music gives no findings', async () => {
    expect(await houseWith({}).bringIn()).toEqual({ findings: [], ended: 'done' })
  })
})

describe('a bad file', () => {
  const cutWav = TULIPS.subarray(0, TULIPS.length / 2)
  const whole = { mp3: fixture('tone.mp3'), flac: fixture('tone.flac'), ogg: fixture('tone.ogg'), opus: fixture('tone.opus') }

  test('never keeps the next one out', async () => {
    const house = houseWith({ '1.mp3': 'not music', '2.mp3': '', '3.wav': TULIPS })
    expect(outcomes(await house.bringIn())).toEqual({ '1.mp3': 'not-audio', '2.mp3': 'not-audio', '3.wav': 'added' })
  })

  test('that is not audio is told apart by what it is, and leaves nothing behind', async () => {
    const house = houseWith({
      'apple lossless.mp3': mp4('alac'),
      'aiff.mp3': 'FORM\0\0\0\x10AIFFCOMM',
      'film in avi.mp3': 'RIFF\x10\0\0\0AVI LIST',
      'film in mp4.mp3': mp4('avc1'),
      'no bytes.mp3': '',
      'noise.mp3': Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * i * 31 + (i >> 3)) & 0xff)),
      'picture.mp3': PNG,
      'text.mp3': 'Brandend zand en een verloren land '.repeat(400),
      'windows media.mp3': Buffer.from('3026b2758e66cf11a6d900aa0062ce6c', 'hex'),
    })
    const { findings } = await house.bringIn()
    expect(Object.fromEntries(findings.map((finding) => [finding.file, finding.outcome === 'not-audio' ? finding.why : finding.outcome]))).toEqual({
      'apple lossless.mp3': 'unplayable-format',
      'aiff.mp3': 'unplayable-format',
      'film in avi.mp3': 'film',
      'film in mp4.mp3': 'film',
      'no bytes.mp3': 'empty',
      'noise.mp3': 'no-sound',
      'picture.mp3': 'no-sound',
      'text.mp3': 'no-sound',
      'windows media.mp3': 'unplayable-format',
    })
    expect(house.library.tracks()).toEqual([])
    expect(readdirSync(house.audioDir)).toEqual([])
  })

  test('that ends too early comes in as far as it goes', async () => {
    const house = houseWith({
      '1.flac': whole.flac.subarray(0, whole.flac.length / 2),
      '2.mp3': whole.mp3.subarray(0, whole.mp3.length / 2),
      '3.ogg': whole.ogg.subarray(0, whole.ogg.length * 0.75),
      '4.opus': whole.opus.subarray(0, whole.opus.length * 0.75),
      '5.wav': cutWav,
    })
    expect(outcomes(await house.bringIn())).toEqual({ '1.flac': 'truncated', '2.mp3': 'truncated', '3.ogg': 'truncated', '4.opus': 'truncated', '5.wav': 'truncated' })
    const halves = house.library.tracks().map(({ measurement }) => Math.round((measurement?.durationS ?? 0) * 2))
    expect(halves).toEqual([2, 2, 2, 2, 1])
  })

  test('of which only the head is left is refused', async () => {
    const house = houseWith({ 'a.flac': whole.flac.subarray(0, 60), 'a.ogg': whole.ogg.subarray(0, 200), 'a.opus': whole.opus.subarray(0, 200), 'a.wav': TULIPS.subarray(0, 44) })
    const { findings } = await house.bringIn()
    expect(findings).toEqual(['a.flac', 'a.ogg', 'a.opus', 'a.wav'].map((file) => ({ file, outcome: 'truncated', track: null })))
    expect(readdirSync(house.audioDir)).toEqual([])
  })

  test('that is broken in the middle neither throws nor hangs', async () => {
    const broken = Object.entries(whole).map(([extension, bytes]): [string, Uint8Array] => {
      const copy = Buffer.from(bytes)
      for (let at = 4_000; at < copy.length; at += 97) copy[at] = (at * 31) & 0xff
      return [`a.${extension}`, copy]
    })
    const house = houseWith({ ...Object.fromEntries(broken), 'b.wav': TULIPS })
    const { findings, ended } = await house.bringIn()
    expect(ended).toBe('done')
    expect(findings.at(-1)).toMatchObject({ file: 'b.wav', outcome: 'added' })
  })

  test('that a link promises and is not there is unreadable', async () => {
    const house = houseWith({ 'b.wav': TULIPS })
    symlinkSync('/nowhere/a.wav', join(house.folder, 'a.wav'))
    expect(outcomes(await house.bringIn())).toEqual({ 'a.wav': 'unreadable', 'b.wav': 'added' })
  })

  test('that nobody may read is unreadable', async () => {
    const house = houseWith({ 'a.wav': TULIPS, 'b.wav': SAND })
    chmodSync(join(house.folder, 'a.wav'), 0o000)
    mkdirSync(house.audioDir, { recursive: true })
    mkdirSync(house.picturesDir, { recursive: true })
    using _ = asOrdinaryUser([house.folder, house.audioDir, house.picturesDir, join(house.audioDir, '..')])
    expect(outcomes(await house.bringIn())).toEqual({ 'a.wav': 'unreadable', 'b.wav': 'added' })
  })

  test('larger than a gibibyte is too large, and not read', async () => {
    const house = houseWith({ 'b.wav': TULIPS })
    writeSparse(join(house.folder, 'a.wav'), 2 ** 30 + 1)
    expect(outcomes(await house.bringIn())).toEqual({ 'a.wav': 'too-large', 'b.wav': 'added' })
  })
})

describe('pictures', () => {
  test('a file named like the song wins over the picture inside it', async () => {
    const house = houseWith({ 'a.mp3': fixture('tone.mp3'), 'a.svg': SVG })
    await house.bringIn()
    const name = `${sha256(Buffer.from(SVG))}.svg`
    expect(house.library.tracks()).toMatchObject([{ picture: name }])
    expect(readFileSync(join(house.picturesDir, name), 'utf8')).toBe(SVG)
  })

  test('else the one inside the song is taken', async () => {
    const house = houseWith({ 'a.mp3': fixture('tone.mp3') })
    await house.bringIn()
    const picture = house.library.tracks()[0]?.picture ?? ''
    expect(picture).toMatch(/^[0-9a-f]{64}\.png$/)
    expect(existsSync(join(house.picturesDir, picture))).toBe(true)
  })

  test('are named by what they are', async () => {
    const house = houseWith({ 'a.wav': TULIPS, 'a.jpg': PNG })
    await house.bringIn()
    expect(house.library.tracks()[0]?.picture).toBe(`${sha256(PNG)}.png`)
  })

  test('that are none, or drawings that do more than lie there, are left out and the song comes in', async () => {
    const drawings = {
      '1': 'no picture',
      '2': SVG.replace('<circle', '<script>alert(1)</script><circle'),
      '3': SVG.replace('<circle r="4"/>', '<image href="https://example.org/x.png"/>'),
      '4': SVG.replace('r="4"', 'onclick="x()"'),
    }
    const files = Object.entries(drawings).flatMap(([name, drawing]) => [[`${name}.svg`, drawing], [`${name}.wav`, wav(tone({ hz: 400 + 50 * Number(name) }))]])
    const house = houseWith(Object.fromEntries(files))
    await house.bringIn()
    expect(house.library.tracks().map(({ picture }) => picture)).toEqual([null, null, null, null])
    expect(readdirSync(house.picturesDir)).toEqual([])
  })
})

describe('an import that ends early', () => {
  test('on a full disk says so, and nothing half remains', async () => {
    const house = houseWith({ '1.wav': TULIPS, '2.wav': SAND })
    let room = TULIPS.length
    const result = await house.bringIn({
      openTarget: async (path) => {
        writeFileSync(path, '', { flag: 'wx' })
        return {
          write: async (bytes) => {
            room -= bytes.length
            if (room < 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
            writeFileSync(path, bytes, { flag: 'a' })
          },
          sync: async () => {},
          close: async () => {},
        }
      },
    })
    expect(result).toMatchObject({ ended: 'disk-full', findings: [{ file: '1.wav', outcome: 'added' }] })
    expect(readdirSync(house.audioDir)).toEqual([`${sha256(TULIPS)}.wav`])
    expect(house.library.tracks()).toHaveLength(1)
  })

  test('on a disk full of pictures keeps no song that the library does not know', async () => {
    const house = houseWith({ 'a.mp3': fixture('tone.mp3') })
    const result = await house.bringIn({
      openTarget: async (path) => {
        if (path.startsWith(house.picturesDir)) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' })
        return { write: async (bytes) => writeFileSync(path, bytes, { flag: 'a' }), sync: async () => {}, close: async () => {} }
      },
    })
    expect(result).toEqual({ ended: 'disk-full', findings: [] })
    expect(readdirSync(house.audioDir)).toEqual([])
    expect(house.library.tracks()).toEqual([])
  })

  test('where the house has no folder to write to says so', async () => {
    const house = houseWith({ 'a.wav': TULIPS })
    expect(await house.bringIn({ audioDir: join(house.folder, 'a.wav') })).toEqual({ findings: [], ended: 'not-writable' })
  })

  test('when asked to stop keeps what came in', async () => {
    const house = houseWith({ '1.wav': TULIPS, '2.wav': SAND })
    const stop = new AbortController()
    const result = await house.bringIn({ signal: stop.signal, onProgress: () => stop.abort() })
    expect(result).toMatchObject({ ended: 'cancelled', findings: [{ file: '1.wav', outcome: 'added' }] })
    expect(house.library.tracks()).toHaveLength(1)
  })

  test('by a power cut leaves nothing that the next import does not clear away', async () => {
    const house = houseWith({ 'a.wav': TULIPS })
    mkdirSync(house.audioDir, { recursive: true })
    writeFileSync(join(house.audioDir, `${sha256(TULIPS)}.wav.part`), 'half')
    expect(outcomes(await house.bringIn())).toEqual({ 'a.wav': 'added' })
    expect(readdirSync(house.audioDir)).toEqual([`${sha256(TULIPS)}.wav`])
  })
})

test('progress counts every file once, to the total', async () => {
  const house = houseWith({ '1.wav': TULIPS, '2.mp3': 'no music', '3.wav': SAND })
  const seen: string[] = []
  await house.bringIn({ onProgress: ({ done, total, finding }) => seen.push(`${done}/${total} ${finding.outcome}`) })
  expect(seen).toEqual(['1/3 added', '2/3 not-audio', '3/3 added'])
})

/** The superuser may read everything: for one test the process is somebody else, who owns these folders. */
function asOrdinaryUser(folders: readonly string[]): Disposable {
  const user = 65_534
  if (process.geteuid?.() !== 0 || process.seteuid === undefined) return { [Symbol.dispose]: () => {} }
  for (const folder of folders) chmodSync(folder, 0o777)
  process.seteuid(user)
  return { [Symbol.dispose]: () => process.seteuid?.(0) }
}

function writeSparse(path: string, sizeBytes: number): void {
  writeFileSync(path, '')
  truncateSync(path, sizeBytes)
}
