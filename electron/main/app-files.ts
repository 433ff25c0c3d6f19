import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'
import { Readable } from 'node:stream'
import { parseByteRange } from './byte-range.ts'

/** The one origin of the program's pages, songs and pictures. */
export const APP_ORIGIN = 'app://draaischijf'

/** Which folder answers for which first part of a path; `''` is the page itself. */
export type Folders = {
  readonly page: string
  readonly audio: string
  readonly pictures: string
  readonly media: string
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.json': 'application/json',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.flac': 'audio/flac',
  '.wav': 'audio/wav',
  '.m4a': 'audio/mp4',
  '.aac': 'audio/aac',
  '.map': 'application/json',
}

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self' blob: data:",
  "connect-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The file a URL means, or null where it leaves its folder or names no host of ours. */
export function resolvePath(url: URL, folders: Folders): string | null {
  if (`${url.protocol}//${url.host}` !== APP_ORIGIN) return null
  let path: string
  try {
    path = normalize(decodeURIComponent(url.pathname))
  } catch {
    return null
  }
  if (path.includes('\0')) return null
  const [, first = '', ...rest] = path.split(sep)
  const folder = first === 'audio' || first === 'pictures' || first === 'media' ? folders[first] : null
  const file = folder === null ? join(folders.page, path === sep ? 'index.html' : path) : join(folder, ...rest)
  const home = folder ?? folders.page
  return file.startsWith(home + sep) ? file : null
}

/** The answer for one file: whole, a range (206), out of range (416) or not there (404). */
export async function sendFile(path: string, rangeHeader: string | null): Promise<Response> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) return new Response(null, { status: 404 })
  const headers: Record<string, string> = {
    'content-type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
    'accept-ranges': 'bytes',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
  }
  const range = parseByteRange(rangeHeader, found.size)
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${found.size}` } })
  }
  if (found.size === 0) return new Response(null, { status: 200, headers })
  const { first, last } = range ?? { first: 0, last: found.size - 1 }
  headers['content-length'] = String(last - first + 1)
  if (range) headers['content-range'] = `bytes ${first}-${last}/${found.size}`
  const body = Readable.toWeb(createReadStream(path, { start: first, end: last }))
  return new Response(body as ReadableStream, { status: range ? 206 : 200, headers })
}
