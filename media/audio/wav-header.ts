import type { FileHandle } from 'node:fs/promises'
import { readAt } from './read-at.ts'

/** How one sample lies in the file. */
export type SampleFormat = 'u8' | 's16' | 's24' | 's32' | 'f32' | 'f64' | 'companded'

export type WavHeader = {
  readonly format: SampleFormat
  readonly channels: number
  readonly sampleRate: number
  readonly frameBytes: number
  readonly dataAt: number
  /** Bytes of sound the file announces; null where a recorder could not go back to fill them in. */
  readonly dataBytes: number | null
}

const CHUNK_HEAD = 8
const MOST_CHUNKS = 1_000
const UNKNOWN_SIZE = 0xffffffff
const EXTENSIBLE = 0xfffe

/** Walks the chunks of a RIFF or RF64 file to its sound; null where there is none that can be read. */
export async function readWavHeader(file: FileHandle): Promise<WavHeader | null> {
  let fmt: DataView | null = null
  let longDataBytes: number | null = null
  let at = 12
  for (let chunk = 0; chunk < MOST_CHUNKS; chunk++) {
    const head = await readAt(file, at, CHUNK_HEAD)
    if (head.length < CHUNK_HEAD) return null
    const name = nameOf(head)
    const size = viewOf(head).getUint32(4, true)
    const body = at + CHUNK_HEAD
    if (name === 'data')
      return fmt === null ? null : toHeader(fmt, body, size === UNKNOWN_SIZE || size === 0 ? longDataBytes : size)
    if (name === 'fmt ') fmt = viewOf(await readAt(file, body, Math.min(size, 40)))
    if (name === 'ds64') longDataBytes = longSize(viewOf(await readAt(file, body, 16)))
    at = await nextChunk(file, body + size)
  }
  return null
}

/** Chunks of odd size are followed by a filling byte, which some programs forget. */
async function nextChunk(file: FileHandle, end: number): Promise<number> {
  if (end % 2 === 0) return end
  const here = await readAt(file, end, 4)
  return /^[a-zA-Z][\w ]{3}$/.test(nameOf(here)) ? end : end + 1
}

function toHeader(fmt: DataView, dataAt: number, dataBytes: number | null): WavHeader | null {
  if (fmt.byteLength < 16) return null
  const tag = fmt.getUint16(0, true)
  const bits = fmt.getUint16(14, true)
  // The sub-format is a GUID that begins with the plain tag.
  const format = formatOf(tag === EXTENSIBLE && fmt.byteLength >= 26 ? fmt.getUint16(24, true) : tag, bits)
  const channels = fmt.getUint16(2, true)
  const sampleRate = fmt.getUint32(4, true)
  if (format === null || channels < 1 || channels > 8 || sampleRate < 3_000 || sampleRate > 384_000) return null
  return { format, channels, sampleRate, frameBytes: channels * (bits / 8), dataAt, dataBytes }
}

function formatOf(tag: number, bits: number): SampleFormat | null {
  switch (`${tag}/${bits}`) {
    case '1/8':
      return 'u8'
    case '1/16':
      return 's16'
    case '1/24':
      return 's24'
    case '1/32':
      return 's32'
    case '3/32':
      return 'f32'
    case '3/64':
      return 'f64'
    case '6/8':
    case '7/8':
      return 'companded'
    default:
      return null
  }
}

function longSize(ds64: DataView): number | null {
  return ds64.byteLength < 16 ? null : Number(ds64.getBigUint64(8, true))
}

function nameOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 4))
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
