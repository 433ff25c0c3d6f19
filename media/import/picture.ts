import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { join, parse } from 'node:path'
import { keepFile, type OpenTarget } from './keep-file.ts'
import { pixelsOf } from './pixels.ts'

/** In the order in which they are looked for beside a song. */
export const PICTURE_EXTENSIONS = ['.svg', '.png', '.jpg', '.jpeg', '.webp'] as const

/** A picture from a good camera; a tile needs a hundredth of it. */
const MOST_BYTES = 12_000_000
const MOST_SVG_BYTES = 1_000_000
/** A page takes four bytes a pixel to draw one: 100 megapixels would be 400 MB on a small kiosk. */
const MOST_PIXELS = 30_000_000

/**
 * Keeps a song's picture under the name of its hash: the file beside the song that is named like it,
 * else the one inside the song. Gives its name in the folder, or null where there is none that can be
 * shown. A picture is never worth losing the song for: only NotKept is thrown.
 */
export async function keepPicture(
  args: { songPath: string; embedded: Uint8Array | null; folder: string },
  openTarget: OpenTarget,
): Promise<string | null> {
  const bytes = (await besideSong(args.songPath)) ?? args.embedded
  return bytes === null ? null : keepPictureBytes(bytes, args.folder, openTarget)
}

/** The same for a picture that is at hand. */
export async function keepPictureBytes(
  bytes: Uint8Array,
  folder: string,
  openTarget: OpenTarget,
): Promise<string | null> {
  const extension = pictureExtension(bytes)
  if (extension === null) return null
  const hash = createHash('sha256').update(bytes).digest('hex')
  const name = `${hash}.${extension}`
  await keepFile({ bytes: [bytes], hash, folder, name }, openTarget)
  return name
}

async function besideSong(songPath: string): Promise<Uint8Array | null> {
  const { dir, name } = parse(songPath)
  for (const extension of PICTURE_EXTENSIONS) {
    const bytes = await readSmall(join(dir, `${name}${extension}`)).catch(() => null)
    if (bytes !== null && pictureExtension(bytes) !== null) return bytes
  }
  return null
}

async function readSmall(path: string): Promise<Uint8Array | null> {
  await using file = await open(path)
  const stat = await file.stat()
  return stat.isFile() && stat.size <= MOST_BYTES ? file.readFile() : null
}

/** By content. An SVG that could run or fetch something is none: a shown picture may also be opened by itself. */
function pictureExtension(bytes: Uint8Array): 'png' | 'jpg' | 'webp' | 'svg' | null {
  if (bytes.length > MOST_BYTES || pixelsOf(bytes) > MOST_PIXELS) return null
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 16)).toString('latin1')
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (head.startsWith('\xff\xd8\xff')) return 'jpg'
  if (/^RIFF....WEBP/s.test(head)) return 'webp'
  return bytes.length <= MOST_SVG_BYTES && isQuietSvg(new TextDecoder().decode(bytes)) ? 'svg' : null
}

const ACTIVE =
  /<script|<foreignobject|<iframe|<!entity|javascript:|\son\w+\s*=|href\s*=\s*["']\s*(?!#|data:image\/)|url\(\s*["']?\s*(?!#|data:)|@import/i

function isQuietSvg(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*\?>|<!--.*?-->|<!doctype[^>]*>|\s)*<svg[\s>]/is.test(text) && !ACTIVE.test(text)
}
