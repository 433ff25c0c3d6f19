import type { FileHandle } from 'node:fs/promises'
import { FLACDecoder } from '@wasm-audio-decoders/flac'
import type { Decoding } from './decoding.ts'
import { id3Length } from './id3.ts'
import { readAt, readPieces } from './read-at.ts'
import { decodePieces } from './wasm-decoder.ts'

const PIECE_BYTES = 262_144
/** Marker, block header, and of STREAMINFO what stands before its checksum. */
const STREAM_INFO_BYTES = 4 + 4 + 18

/** Decodes a FLAC file (not FLAC in Ogg). */
export async function decodeFlac(file: FileHandle, sizeBytes: number): Promise<Decoding> {
  const start = id3Length(await readAt(file, 0, 10))
  return {
    announcedS: announcedSeconds(await readAt(file, start, STREAM_INFO_BYTES)),
    cutShort: false,
    samples: decodePieces(new FLACDecoder(), readPieces(file, start, sizeBytes, PIECE_BYTES)),
  }
}

// RFC 9639, 8.2: 20 bits of sample rate, 8 of channels and depth, 36 of samples (0: not known).
function announcedSeconds(head: Uint8Array): number | null {
  if (head.length < STREAM_INFO_BYTES) return null
  const fields = new DataView(head.buffer, head.byteOffset, head.byteLength).getBigUint64(18)
  const samples = Number(fields & 0xfffffffffn)
  const sampleRate = Number(fields >> 44n)
  return samples === 0 || sampleRate === 0 ? null : samples / sampleRate
}
