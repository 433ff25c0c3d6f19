import { expect, test } from 'vitest'
import { choosePhotoProblem, readPictureHead } from '../../../../electron/contract/desk/picture-head.ts'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (c) => c.charCodeAt(0)) : part)))
const zeros = (count: number): number[] => Array.from({ length: count }, () => 0)

const png = (width: number, height: number): Uint8Array => {
  const head = bytes('\x89PNG\r\n\x1a\n', zeros(24))
  const view = new DataView(head.buffer)
  view.setUint32(16, width)
  view.setUint32(20, height)
  return head
}
const jpeg = bytes([0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4, 0xff, 0xc2, 0, 17, 8, 0x0b, 0xb8, 0x0f, 0xa0, 3, 1, 2, 3])

test('a JPEG says its size behind what the camera wrote before it', () => {
  expect(readPictureHead(jpeg)).toEqual({ is: 'jpeg', width: 4_000, height: 3_000 })
})

test('PNG, GIF and the three forms of WebP say their size', () => {
  expect(readPictureHead(png(640, 480))).toEqual({ is: 'png', width: 640, height: 480 })
  expect(readPictureHead(bytes('GIF89a', [64, 1, 240, 0], zeros(30)))).toEqual({ is: 'gif', width: 320, height: 240 })
  const webp = (form: string, from: number, ...size: number[]) => {
    const head = bytes('RIFF', zeros(4), 'WEBP', form, zeros(30))
    head.set(size, from)
    return readPictureHead(head)
  }
  expect(webp('VP8X', 24, 0x7f, 2, 0, 0xdf, 1, 0)).toEqual({ is: 'webp', width: 640, height: 480 })
  expect(webp('VP8 ', 26, 0x80, 2, 0xe0, 1)).toEqual({ is: 'webp', width: 640, height: 480 })
  expect(webp('VP8L', 21, 0x7f, 0xc2, 0x77, 0)).toEqual({ is: 'webp', width: 640, height: 480 })
})

test.each([
  ['an empty file', new Uint8Array(), 'empty'],
  ['a telephone’s HEIC', bytes(zeros(4), 'ftypheic'), 'heic'],
  ['a film named photo.jpg', bytes(zeros(4), 'ftypisom'), 'video'],
  ['a film of another make', bytes([0x1a, 0x45, 0xdf, 0xa3], zeros(20)), 'video'],
  ['a letter', bytes('Beste Riek, '), 'other'],
  ['a JPEG that was cut short', jpeg.subarray(0, 9), 'damaged'],
  ['a JPEG with a length that leads outside it', bytes([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff], zeros(20)), 'damaged'],
  ['a PNG of nothing', png(0, 10), 'damaged'],
  ['100 megapixels', png(12_000, 8_400), 'too-large'],
  ['two to the power of 31 pixels wide', png(2 ** 31, 2 ** 31), 'too-large'],
])('%s is refused with a word for it', (_what, file, problem) => {
  expect(choosePhotoProblem(readPictureHead(file))).toBe(problem)
})

test('a photo of an ordinary telephone is taken', () => {
  expect(choosePhotoProblem(readPictureHead(png(8_000, 6_000)))).toBeNull()
})
