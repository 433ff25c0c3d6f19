import type { FileHandle } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { Decoding, Samples } from './decoding.ts'
import { readPieces } from './read-at.ts'
import { readWavHeader, type SampleFormat, type WavHeader } from './wav-header.ts'

const PIECE_FRAMES = 65_536
/** A WAV of a kind that nobody plays, or one without any sound. */
const NOTHING: Decoding = { announcedS: null, cutShort: true, samples: Readable.from([]) }

/** Decodes a WAV file; null where nothing here reads its kind of samples (telephone companding). */
export async function decodeWav(file: FileHandle, sizeBytes: number): Promise<Decoding | null> {
  const header = await readWavHeader(file)
  if (header === null) return NOTHING
  if (header.format === 'companded') return null
  const there = Math.max(0, sizeBytes - header.dataAt)
  const bytes = Math.min(header.dataBytes ?? there, there)
  const end = header.dataAt + bytes - (bytes % header.frameBytes)
  return {
    announcedS: header.dataBytes === null ? null : header.dataBytes / header.frameBytes / header.sampleRate,
    cutShort: header.dataBytes !== null && header.dataBytes > there,
    samples: frames(file, header, end),
  }
}

async function* frames(file: FileHandle, header: WavHeader, end: number): AsyncGenerator<Samples> {
  const read = readerOf(header.format)
  const sampleBytes = header.frameBytes / header.channels
  for await (const piece of readPieces(file, header.dataAt, end, PIECE_FRAMES * header.frameBytes)) {
    const view = new DataView(piece.buffer, piece.byteOffset, piece.byteLength)
    const length = Math.floor(piece.length / header.frameBytes)
    const channels = Array.from({ length: header.channels }, (_, channel) => {
      const samples = new Float32Array(length)
      for (let i = 0; i < length; i++) samples[i] = read(view, i * header.frameBytes + channel * sampleBytes)
      return samples
    })
    yield { channels, sampleRate: header.sampleRate }
  }
}

function readerOf(format: SampleFormat): (view: DataView, at: number) => number {
  switch (format) {
    case 'u8':
      return (view, at) => (view.getUint8(at) - 128) / 128
    case 's16':
      return (view, at) => view.getInt16(at, true) / 0x8000
    case 's24':
      return (view, at) => (view.getUint8(at) | (view.getInt16(at + 1, true) << 8)) / 0x800000
    case 's32':
      return (view, at) => view.getInt32(at, true) / 0x80000000
    case 'f32':
      return (view, at) => finite(view.getFloat32(at, true))
    case 'f64':
      return (view, at) => finite(view.getFloat64(at, true))
    case 'companded':
      return () => 0
  }
}

/** One broken float would make the loudness of the whole file not a number. */
function finite(sample: number): number {
  return Number.isFinite(sample) ? sample : 0
}
