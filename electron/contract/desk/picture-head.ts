/** What the first bytes of a file say it is. Sizes in pixels, before any turning. */
export type PictureHead =
  | { readonly is: 'jpeg' | 'png' | 'webp' | 'gif'; readonly width: number; readonly height: number }
  | { readonly is: 'empty' | 'heic' | 'video' | 'other' }

/** Why a file cannot be taken as a photo; a word of the page's catalogue (`board.photo.problem.<…>`). */
export type PhotoProblem = 'empty' | 'heic' | 'video' | 'other' | 'too-large' | 'damaged'

/** A picture of 60 megapixels takes 240 MB while it is made smaller: what a small PC can spare. */
export const MOST_PIXELS = 60_000_000

/** Reads what a file is from its bytes; its name is not asked, for a name can be anything. */
export function readPictureHead(bytes: Uint8Array): PictureHead {
  if (bytes.length === 0) return { is: 'empty' }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegHead(view)
  if (startsWith(bytes, 0, '\x89PNG\r\n\x1a\n'))
    return sized('png', view, () => [view.getUint32(16), view.getUint32(20)])
  if (startsWith(bytes, 0, 'GIF8')) return sized('gif', view, () => [view.getUint16(6, true), view.getUint16(8, true)])
  if (startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'WEBP')) return webpHead(bytes, view)
  if (startsWith(bytes, 4, 'ftyp')) return { is: isHeic(bytes) ? 'heic' : 'video' }
  if (startsWith(bytes, 0, '\x1aE\xdf\xa3') || (startsWith(bytes, 0, 'RIFF') && startsWith(bytes, 8, 'AVI ')))
    return { is: 'video' }
  return { is: 'other' }
}

/** Null where a file may be taken as a photo. */
export function choosePhotoProblem(head: PictureHead): PhotoProblem | null {
  if (!('width' in head)) return head.is
  if (head.width < 1 || head.height < 1) return 'damaged'
  return head.width * head.height > MOST_PIXELS ? 'too-large' : null
}

function startsWith(bytes: Uint8Array, at: number, letters: string): boolean {
  return Array.from(letters).every((letter, index) => bytes[at + index] === letter.charCodeAt(0))
}

const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1']
const isHeic = (bytes: Uint8Array): boolean => HEIC_BRANDS.some((brand) => startsWith(bytes, 8, brand))

type Sized = Extract<PictureHead, { readonly width: number }>

/** A file that ends before its size is damaged: 0 by 0. */
function sized(is: Sized['is'], view: DataView, read: () => readonly [number, number]): Sized {
  if (view.byteLength < 30) return { is, width: 0, height: 0 }
  const [width, height] = read()
  return { is, width, height }
}

// ITU-T T.81 B.1.1: a row of segments, each with its length; the frame header (SOF) has the size.
function jpegHead(view: DataView): Sized {
  let at = 2
  while (at + 9 < view.byteLength) {
    const marker = view.getUint16(at)
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return { is: 'jpeg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    if (marker >> 8 !== 0xff) break
    at += marker === 0xffff ? 1 : 2 + view.getUint16(at + 2)
  }
  return { is: 'jpeg', width: 0, height: 0 }
}

// RFC 9649: the extended form says its size less one in 24 bits; the lossless one in 14 bits each; the simple one plainly.
function webpHead(bytes: Uint8Array, view: DataView): Sized {
  return sized('webp', view, () => {
    const low = (at: number): number => view.getUint16(at, true)
    if (startsWith(bytes, 12, 'VP8X'))
      return [1 + low(24) + (bytes[26] ?? 0) * 65_536, 1 + low(27) + (bytes[29] ?? 0) * 65_536]
    if (startsWith(bytes, 12, 'VP8L')) {
      const bits = view.getUint32(21, true)
      return [1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff)]
    }
    return [low(26) & 0x3fff, low(28) & 0x3fff]
  })
}
