import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { AbcError } from '../../scripts/songs/abc/abc-error.ts'
import { parseTune } from '../../scripts/songs/abc/parse-tune.ts'
import { accompany } from '../../scripts/songs/arrange/accompany.ts'
import { parseChord } from '../../scripts/songs/arrange/chord.ts'
import { createClock } from '../../scripts/songs/arrange/clock.ts'
import { secondVoice } from '../../scripts/songs/arrange/second-voice.ts'
import { unfold } from '../../scripts/songs/arrange/unfold.ts'
import { SLEEVES, baseNameOf } from '../../scripts/songs/repertoire/sleeves.ts'
import { SOUNDS } from '../../scripts/songs/repertoire/sounds.ts'

const TUNES = join(import.meta.dirname, '../../scripts/songs/tunes')
const HEADER = 'X:1\nT:Proef\nC:niemand\nM:4/4\nL:1/8\nQ:1/4=120\nK:F\n'
const midis = (music: string, header = HEADER): number[] => parseTune(header + music).notes.map((note) => note.midi)

function codeOf(music: string): string | undefined {
  try {
    parseTune(HEADER + music)
  } catch (error) {
    if (error instanceof AbcError) return error.code
    throw error
  }
  return undefined
}

describe('the reader of ABC', () => {
  test('reads octaves, the key signature and accidentals that hold until the bar line', () => {
    expect(midis("C, C c c' B ^F F | F =B B |")).toEqual([48, 60, 72, 84, 70, 66, 66, 65, 71, 71])
  })

  test('reads lengths in crotchets', () => {
    expect(parseTune(`${HEADER}C C2 C/ C3/2 z2 C//|`).notes.map(({ at, length }) => [at, length])).toEqual([
      [0, 0.5],
      [0.5, 1],
      [1.5, 0.25],
      [1.75, 0.75],
      [3.5, 0.125],
    ])
  })

  test('makes one note of two that are tied across a bar line', () => {
    expect(parseTune(`${HEADER}C6 C2-|C2 D6|`).notes.map(({ at, length }) => [at, length])).toEqual([
      [0, 3],
      [3, 2],
      [5, 3],
    ])
  })

  test('counts a dotted beat in crotchets', () => {
    expect(parseTune(HEADER.replace('Q:1/4=120', 'Q:3/8=44').replace('M:4/4', 'M:6/8')).crotchetsPerMinute).toBe(66)
  })

  test.each([
    ['a sign outside the subset', 'C (3DEF |', 'sign-unknown'],
    ['a tie between two different notes', 'C2-D2 |', 'tie-broken'],
    ['a tie into nothing', 'C2-|', 'tie-broken'],
  ])('refuses %s', (_, music, code) => {
    expect(codeOf(music)).toBe(code)
  })

  test('refuses a tune without a tempo', () => {
    expect(() => parseTune(HEADER.replace('Q:1/4=120\n', ''))).toThrow(AbcError)
  })
})

describe('the sixteen tunes as written', () => {
  // Bars include an upbeat and a shortened last bar; lengths in seconds of one pass, as first measured
  // with another reader; lowest and highest note as midi numbers.
  test.each([
    ['01-wilhelmus', 31, 62, 42.9, 60, 74],
    ['02-stoomboot', 17, 47, 25.7, 60, 72],
    ['03-deur-geklopt', 16, 47, 22.9, 60, 74],
    ['04-wilt-heden-nu-treden', 17, 48, 32.7, 60, 74],
    ['05-psalm-42', 8, 60, 46.4, 60, 74],
    ['06-stille-nacht', 12, 46, 32.7, 55, 72],
    ['07-denneboom', 13, 46, 22.5, 60, 74],
    ['08-kortjakje', 12, 42, 30, 60, 69],
    ['09-vader-jacob', 8, 32, 18.5, 60, 74],
    ['10-ode-an-die-freude', 16, 62, 35.6, 60, 72],
    ['11-donau', 34, 72, 38.1, 59, 84],
    ['12-wiegenlied', 17, 51, 37.9, 60, 72],
    ['13-daisy-bell', 32, 50, 34.3, 62, 74],
    ['14-auld-lang-syne', 17, 56, 41.7, 60, 74],
    ['15-blijf-bij-mij', 16, 40, 45.7, 62, 71],
    ['16-komt-allen-tezamen', 21, 62, 46.2, 60, 72],
  ])('%s has its bars, notes, length and compass', (name, bars, notes, seconds, low, high) => {
    const tune = parseTune(readFileSync(join(TUNES, `${name}.abc`), 'utf8'))
    const pitches = tune.notes.map((note) => note.midi)
    expect([tune.bars.length, tune.notes.length, Math.min(...pitches), Math.max(...pitches)]).toEqual([
      bars,
      notes,
      low,
      high,
    ])
    expect((tune.length * 60) / tune.crotchetsPerMinute).toBeCloseTo(seconds, 0)
  })

  const tunes = readdirSync(TUNES).map((file) => [file, parseTune(readFileSync(join(TUNES, file), 'utf8'))] as const)

  test('there are sixteen', () => {
    expect(tunes).toHaveLength(16)
  })

  test.each(tunes.filter(([, tune]) => tune.barLength !== null))(
    'every bar of %s is full, but for an upbeat and the last bar that makes up for it',
    (_, tune) => {
      const inner = tune.bars.slice(1, -1).map((bar) => bar.length)
      expect(new Set([...inner, tune.barLength])).toEqual(new Set([tune.barLength]))
      expect((tune.length / (tune.barLength ?? 1)) % 1).toBe(0)
    },
  )

  test.each(tunes)('the chords of %s begin on a note and carry most of the melody', (_, tune) => {
    const course = unfold(tune, 1, [])
    const starts = new Set(tune.notes.map((note) => note.at))
    expect(tune.chords.filter((mark) => !starts.has(mark.at) && !isInsideNote(tune.notes, mark.at))).toEqual([])
    const carried = tune.notes.filter((note) =>
      course.spans.findLast((span) => span.at <= note.at)?.chord.tones.includes(note.midi % 12),
    )
    expect(carried.length / tune.notes.length).toBeGreaterThan(0.6)
  })

  test.each(SLEEVES)('the accompaniment of $title leaves the first note alone and stays under the melody', (sleeve) => {
    const sound = SOUNDS[sleeve.slug]
    const course = unfold(
      parseTune(readFileSync(join(TUNES, `${baseNameOf(sleeve)}.abc`), 'utf8')),
      sound?.passes ?? 1,
      sound?.phraseBars ?? [],
    )
    const octave = sound?.setting.melodyOctave ?? 0
    const supports = accompany(course, sound?.setting.pattern ?? 'hymn', octave)
    expect(supports.length).toBeGreaterThan(course.notes.length / 2)
    expect(Math.min(...supports.map((support) => support.at))).toBeGreaterThan(0)
    const above = supports.filter(({ at, length, midi }) =>
      course.notes.some((note) => note.at >= at && note.at < at + length && midi > note.midi + 12 * octave),
    )
    expect(above.length / supports.length).toBeLessThan(0.06)
  })
})

describe('the arranger', () => {
  const scale = parseTune(`${HEADER.replace('K:F', 'K:C')}"C"C2D2E2F2|"G7"G2A2B2c2|"C"c8|]`)

  test('reads chord symbols', () => {
    expect(parseChord('Bb').tones).toEqual([10, 2, 5])
    expect(parseChord('D7').tones).toEqual([2, 6, 9, 0])
    expect(parseChord('F#m').tones).toEqual([6, 9, 1])
    expect(() => parseChord('Csus4')).toThrow(AbcError)
  })

  test('lays a second pass behind the first', () => {
    const course = unfold(scale, 2, [1, 2])
    expect(course.length).toBe(24)
    expect(course.phrases.map((phrase) => phrase.at)).toEqual([0, 4, 12, 16])
    expect(course.notes).toHaveLength(18)
  })

  test('never lets time run backwards and slows down towards the end', () => {
    const clock = createClock(unfold(scale, 1, [1, 2]), 4)
    const beats = Array.from({ length: 12 }, (_, beat) => clock(beat + 1) - clock(beat))
    expect(beats[0]).toBeCloseTo(0.5, 2)
    expect(beats.every((seconds) => seconds >= 0.49)).toBe(true)
    expect(beats.at(-1)).toBeGreaterThan(0.6)
  })

  test('sings a second voice under the melody that never rubs against it', () => {
    const course = unfold(scale, 1, [])
    const intervals = secondVoice(course, 0).map((note, index) => (course.notes[index]?.midi ?? 0) - note.midi)
    expect(intervals.every((interval) => interval >= 3 && interval <= 9)).toBe(true)
  })
})

function isInsideNote(notes: readonly { at: number; length: number }[], at: number): boolean {
  return notes.some((note) => note.at < at && at < note.at + note.length)
}
