import { describe, expect, test } from 'vitest'
import { parseByteRange } from '../../../electron/main/byte-range.ts'

describe('a Range header against a file of 1000 bytes', () => {
  test.each([
    ['bytes=0-99', { first: 0, last: 99 }],
    ['bytes=900-', { first: 900, last: 999 }],
    ['bytes=-100', { first: 900, last: 999 }],
    ['bytes=-5000', { first: 0, last: 999 }],
    ['bytes=0-5000', { first: 0, last: 999 }],
    ['bytes=999-999', { first: 999, last: 999 }],
  ])('%s is those bytes', (header, range) => expect(parseByteRange(header, 1000)).toEqual(range))

  test.each(['bytes=1000-', 'bytes=5-4', 'bytes=-0'])('%s cannot be satisfied', (header) => {
    expect(parseByteRange(header, 1000)).toBe('unsatisfiable')
  })

  test.each([null, '', 'bytes=-', 'items=0-1', 'bytes=0-1,5-6', 'bytes=a-b'])('%s means the whole file', (header) => {
    expect(parseByteRange(header, 1000)).toBeNull()
  })

  test('nothing can be had of an empty file', () => {
    expect(parseByteRange('bytes=0-', 0)).toBe('unsatisfiable')
    expect(parseByteRange('bytes=-1', 0)).toBe('unsatisfiable')
  })
})
