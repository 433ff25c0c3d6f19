import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFrame, toLine } from '../../../hardware/wire/frame.ts'
import {
  createLineSplitter,
  DEVICE_LINE_OCTETS,
  HOST_LINE_OCTETS,
  type Piece,
} from '../../../hardware/wire/line-splitter.ts'

const octets = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const split = (...chunks: readonly Uint8Array[]): readonly Piece[] => {
  const splitter = createLineSplitter({ maxOctets: DEVICE_LINE_OCTETS })
  return chunks.flatMap((chunk) => [...splitter.push(chunk)])
}
const lines = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) => (piece.type === 'line' ? [piece.text] : []))
const thrownAway = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => sum + (piece.type === 'discarded' ? piece.octets : 0), 0)

const anyLine = fc
  .record({
    seq: fc.integer({ min: 0, max: 255 }),
    verb: fc.constantFrom('HK', 'ED', 'DG', 'HB', 'NEWER'),
    params: fc.array(fc.constantFrom('t=1', 's=u', 'd=3', 'n=3', 'x=_'), { maxLength: 4 }),
  })
  .map(({ seq, verb, params }) => toLine('@', seq, verb, params))

test('lines survive any cutting into chunks', () => {
  fc.assert(
    fc.property(
      fc.array(anyLine, { minLength: 1, maxLength: 6 }),
      fc.array(fc.nat(200), { maxLength: 12 }),
      (sent, cuts) => {
        const whole = octets(sent.join(''))
        const marks = [0, ...cuts.map((cut) => Math.min(cut, whole.length)).toSorted((a, b) => a - b), whole.length]
        const chunks = marks.slice(1).map((mark, index) => whole.subarray(marks[index], mark))
        expect(lines(split(...chunks))).toEqual(sent.map((line) => line.trimEnd()))
      },
    ),
  )
})

test('a line gets through whatever stands before it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), anyLine, (noise, line) => {
      expect(lines(split(noise, octets(line))).at(-1)).toBe(line.trimEnd())
    }),
  )
})

test('random octets never throw, never make a long line, never pass for a frame', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 10 }), (chunks) => {
      for (const line of lines(split(...chunks))) {
        expect(line.length).toBeLessThan(DEVICE_LINE_OCTETS)
        expect(readFrame(line).type).toBe('bad')
      }
    }),
    { numRuns: 500 },
  )
})

test('a frame with any one octet changed is no frame any more', () => {
  fc.assert(
    fc.property(anyLine, fc.nat(), fc.integer({ min: 1, max: 255 }), (line, where, flip) => {
      const damaged = octets(line.trimEnd())
      const index = where % damaged.length
      damaged[index] = (damaged[index] ?? 0) ^ flip
      expect(lines(split(damaged, octets('\n'))).map((text) => readFrame(text).type)).not.toContain('frame')
    }),
    { numRuns: 500 },
  )
})

test('a megabyte without a line end is reported in small pieces and kept nowhere', () => {
  const pieces = split(...Array.from({ length: 1024 }, () => new Uint8Array(1024).fill(0x55)))
  expect(lines(pieces)).toEqual([])
  expect(thrownAway(pieces)).toBeGreaterThan(1024 * 1024 - DEVICE_LINE_OCTETS)
  expect(Math.max(...pieces.map((piece) => (piece.type === 'discarded' ? piece.octets : 0)))).toBeLessThanOrEqual(
    2 * DEVICE_LINE_OCTETS,
  )
})

test('the longest line passes and one octet more does not', () => {
  const longest = `@${'x'.repeat(DEVICE_LINE_OCTETS - 2)}`
  expect(lines(split(octets(`${longest}\n`)))).toEqual([longest])
  expect(lines(split(octets(`${longest}\r\n`)))).toEqual([longest])
  expect(split(octets(`${longest}x\n@ok\n`))).toEqual([
    { type: 'discarded', why: 'too-long', octets: DEVICE_LINE_OCTETS },
    { type: 'line', text: '@ok' },
  ])
})

test('half a line is counted when the next one begins', () => {
  expect(split(octets('@04 HK t=42@05 x\n'))).toEqual([
    { type: 'discarded', why: 'half-line', octets: 11 },
    { type: 'line', text: '@05 x' },
  ])
})

test('empty lines and CR LF are no noise', () => {
  expect(split(octets('\r\n\n@00 x\r\n\n'))).toEqual([{ type: 'line', text: '@00 x' }])
})

test('a device reads at most 48 octets of a command', () => {
  const splitter = createLineSplitter({ maxOctets: HOST_LINE_OCTETS })
  expect(lines(splitter.push(octets(`#00 ${'x'.repeat(60)}\n#01 PING\n`)))).toEqual(['#01 PING'])
})
