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
  return {
    announcedS: null,
    cutShort: !endsWithLastPage(await readAt(file, from, sizeBytes - from)),
    samples: decodePieces(decoderOf(codec), readPieces(file, 0, sizeBytes, PIECE_BYTES)),
  }
}

function decoderOf(codec: OggCodec): WasmDecoder {
  switch (codec) {
    case 'vorbis': return new OggVorbisDecoder()
    case 'opus': return new OggOpusDecoder()
    case 'ogg-flac': return new FLACDecoder()
  }
}

/** Whether the last page in these bytes is whole and says that it is the stream's last. */
function endsWithLastPage(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = tail.lastIndexOf('OggS')
  const segments = tail[at + PAGE_HEAD - 1]
  if (at < 0 || segments === undefined) return false
  const lengths = tail.subarray(at + PAGE_HEAD, at + PAGE_HEAD + segments)
  const end = at + PAGE_HEAD + segments + lengths.reduce((sum, length) => sum + length, 0)
  return ((tail[at + 5] ?? 0) & LAST_PAGE) !== 0 && end <= tail.length
}
