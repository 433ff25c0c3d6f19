import { expect, test } from 'vitest'
import { pixelsOf } from '../../../media/import/pixels.ts'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))

const PNG = bytes('\x89PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', [0, 0, 0x27, 0x10], [0, 0, 0x27, 0x10], [8, 6, 0, 0, 0])
const JPEG = bytes(
  [0xff, 0xd8],
  [0xff, 0xe0, 0, 4, 0, 0],
  [0xff, 0xc2, 0, 11, 8, 0x27, 0x10, 0x13, 0x88, 1, 1, 0x11, 0],
)
const WEBP = bytes('RIFF\0\0\0\0WEBPVP8X', [10, 0, 0, 0, 0, 0, 0, 0], [0x0f, 0x27, 0], [0x0f, 0x27, 0])

test.each([
  ['a PNG', PNG, 100_000_000],
  ['a progressive JPEG', JPEG, 50_000_000],
  ['an extended WebP', WEBP, 100_000_000],
])('%s says how many pixels it has', (_what, picture, pixels) => {
  expect(pixelsOf(picture)).toBe(pixels)
})

test.each([
  ['nothing', new Uint8Array(0)],
  ['a drawing', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a PNG that ends in its head', PNG.slice(0, 12)],
  ['a JPEG that ends before its frame', JPEG.slice(0, 8)],
  ['noise', bytes([0xff, 0xd8, 1, 2, 3, 4, 5, 6])],
])('%s says nothing', (_what, picture) => {
  expect(pixelsOf(picture)).toBe(0)
})
