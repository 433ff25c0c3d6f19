import type { FileHandle } from 'node:fs/promises'
import { FLACDecoder } from '@wasm-audio-decoders/flac'
import { OggVorbisDecoder } from '@wasm-audio-decoders/ogg-vorbis'
import { OggOpusDecoder } from 'ogg-opus-decoder'
import type { Decoding } from './decoding.ts'
import { readAt, readPieces } from './read-at.ts'
import { decodePieces, type WasmDecoder } from './wasm-decoder.ts'

const PIECE_BYTES = 65_536
/** No page of Ogg is longer (RFC 3533, 6). */
const LONGEST_PAGE = 65_307
const PAGE_HEAD = 27
const LAST_PAGE = 0x04

export type OggCodec = 'vorbis' | 'opus' | 'ogg-flac'

/** Decodes Vorbis, Opus or FLAC in Ogg. */
export async function decodeOgg(file: FileHandle, sizeBytes: number, codec: OggCodec): Promise<Decoding> {
  const from = Math.max(0, sizeBytes - 2 * LONGEST_PAGE)
  const last = findLastPage(await readAt(file, from, sizeBytes - from))
  // The decoders make sound up out of a page that breaks off: it is not given to them.
  const end = last === null || last.isWhole ? sizeBytes : from + last.at
  return {
    announcedS: null,
    cutShort: last === null || !last.isWhole || !last.isEnd,
    samples: decodePieces(decoderOf(codec), readPieces(file, 0, end, PIECE_BYTES)),
  }
}

function decoderOf(codec: OggCodec): WasmDecoder {
  switch (codec) {
    case 'vorbis':
      return new OggVorbisDecoder()
    case 'opus':
      return new OggOpusDecoder()
    case 'ogg-flac':
      return new FLACDecoder()
  }
}

type Page = {
  /** From the first of the bytes that were searched. */
  readonly at: number
  readonly isWhole: boolean
  /** It says that it is the stream's last. */
  readonly isEnd: boolean
}

function findLastPage(bytes: Uint8Array): Page | null {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = tail.lastIndexOf('OggS')
  if (at < 0) return null
  const segments = tail[at + PAGE_HEAD - 1] ?? tail.length
  const lengths = tail.subarray(at + PAGE_HEAD, at + PAGE_HEAD + segments)
  const end = at + PAGE_HEAD + segments + lengths.reduce((sum, length) => sum + length, 0)
  return { at, isWhole: end <= tail.length, isEnd: ((tail[at + 5] ?? 0) & LAST_PAGE) !== 0 }
}
