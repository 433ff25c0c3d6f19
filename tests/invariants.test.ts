import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { repository } from '../scripts/setup/repository.ts'
import { DIAL_ORDER } from '../media/choose.ts'
import { en } from '../renderer/words/en.ts'
import { nl } from '../renderer/words/nl.ts'
import { deskEn } from '../renderer/workspace/words/desk-en.ts'
import { deskNl } from '../renderer/workspace/words/desk-nl.ts'
import { runCore } from './support/run-core.ts'

// The promises of the product that no single part holds alone; the others stand with the part that holds them.

/** Every sentence of a catalogue with its key. */
function sentences(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : sentences(value as object, `${path}${key}.`),
  )
}
const CATALOGUES = { nl, deskNl, en, deskEn }
const ALL = Object.entries(CATALOGUES).flatMap(([name, words]) =>
  sentences(words).map(([key, text]) => [`${name}.${key}`, text] as const),
)

function read(...patterns: string[]): [string, string][] {
  return globSync(patterns, { cwd: repository }).map((file) => [file, readFileSync(join(repository, file), 'utf8')])
}
const hits = (texts: Iterable<readonly [string, string]>, wrong: RegExp): string[] =>
  [...texts].flatMap(([where, text]) => (wrong.exec(text) === null ? [] : [`${where}: ${wrong.exec(text)?.[0]}`]))

test('I1: no sentence reminds, counts what is missing or says how full something is', () => {
  expect(ALL.length).toBeGreaterThan(400)
  const nagging =
    /herinner(t u|eraan)|vergeet niet|nog in te vullen|te laat|achterstallig|%|procent|compleet|volledig ingevuld|reminder|overdue|don.t forget|incomplete|streak/i
  expect(hits(ALL, nagging)).toEqual([])
})

test('I3: no table and no contract has a number per member of staff', () => {
  const counting =
    /(count|total|number|average)[A-Za-z]*(PerAccount|PerStaff|ByAuthor|PerCaregiver|ByAccount)|GROUP BY[^;`]*(account|author_role|told_by)/i
  expect(hits(read('care/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.ts*'), counting)).toEqual([])
})

describe('I9: every dialled number does something kind', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }))
  afterEach(() => vi.useRealTimers())

  test('whatever is dialled on a phone with one song, music or a calm voice follows', async () => {
    const digits = fc.array(fc.constantFrom(...DIAL_ORDER), { minLength: 1, maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(digits, async (number) => {
        const sounds: string[] = []
        await using core = await runCore({
          house: { residents: [{ name: 'De Vries', songs: { '4': 'Daisy' } }] },
          settings: { liftIsEnough: false },
          onPublish: () => sounds.push(core?.seen.sound?.type ?? ''),
        })
        core.kiosk.api.virtualHorn({ horn: 'up' })
        for (const digit of number) {
          core.kiosk.api.press({ digit, via: 'virtual', down: true })
          vi.advanceTimersByTime(400)
          core.kiosk.api.press({ digit, via: 'virtual', down: false })
          vi.advanceTimersByTime(400)
        }
        vi.advanceTimersByTime(8_000)
        expect(sounds.some((sound) => sound === 'song' || sound === 'spoken')).toBe(true)
      }),
      { numRuns: 25 },
    )
  })
})

test('I10: nothing that is shown or printed claims to do anything for health', () => {
  const claims =
    /agitatie|agitation|verminder(t|en) (onrust|angst|klachten)|reduces? (agitation|anxiety|symptoms)|genees|gezonder|therapeutisch effect|behandel(t|ing) van|treats? |cures?\b|bewezen|proven|medicatie|medication/i
  const labels = /\bdemente\b|\bpatiënt|\bpatients?\b|interventie|gedragsprobleem/i
  const written = [...ALL, ...read('README.md', 'docs/*.md', 'CHANGELOG.md')]
  expect(hits(written, claims)).toEqual([])
  expect(hits(written, labels)).toEqual([])
})

test('I11: no camera, no listening microphone, no network: nothing in the program asks for one', () => {
  const sources = read(
    'electron/**/*.ts',
    'renderer/**/*.{ts,tsx}',
    'care/**/*.ts',
    'media/**/*.ts',
    'hardware/**/*.ts',
  )
  expect(sources.length).toBeGreaterThan(300)
  const asks =
    /getUserMedia|getDisplayMedia|SpeechRecognition|from '(node:)?(http|https|net|dgram|tls|dns)'|XMLHttpRequest|WebSocket\b|https?:\/\/(?!json-schema)[^'" ]*\.(php|json)|navigator\.sendBeacon/
  expect(hits(sources, asks)).toEqual([])
})
