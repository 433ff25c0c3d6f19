import { chmodSync, mkdirSync, readdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { houseWith, outcomes, SAND, TULIPS } from './house.ts'
import { fixture, mp4 } from './sound-files.ts'

// Each import starts a thread; a machine with much else to do takes its time.
vi.setConfig({ testTimeout: 60_000 })

const PNG = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(20)])

describe('a bad file', () => {
  const cutWav = TULIPS.subarray(0, TULIPS.length / 2)
  const whole = {
    mp3: fixture('tone.mp3'),
    flac: fixture('tone.flac'),
    ogg: fixture('tone.ogg'),
    opus: fixture('tone.opus'),
  }

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
    expect(
      Object.fromEntries(
        findings.map((finding) => [finding.file, finding.outcome === 'not-audio' ? finding.why : finding.outcome]),
      ),
    ).toEqual({
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
    expect(outcomes(await house.bringIn())).toEqual({
      '1.flac': 'truncated',
      '2.mp3': 'truncated',
      '3.ogg': 'truncated',
      '4.opus': 'truncated',
      '5.wav': 'truncated',
    })
    const halves = house.library.tracks().map(({ measurement }) => Math.round((measurement?.durationS ?? 0) * 2))
    expect(halves).toEqual([2, 2, 2, 2, 1])
  })

  test('of which only the head is left is refused', async () => {
    const house = houseWith({
      'a.flac': whole.flac.subarray(0, 60),
      'a.ogg': whole.ogg.subarray(0, 200),
      'a.opus': whole.opus.subarray(0, 200),
      'a.wav': TULIPS.subarray(0, 44),
    })
    const { findings } = await house.bringIn()
    expect(findings).toEqual(
      ['a.flac', 'a.ogg', 'a.opus', 'a.wav'].map((file) => ({ file, outcome: 'truncated', track: null })),
    )
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
