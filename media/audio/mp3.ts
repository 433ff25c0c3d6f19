import type { FileHandle } from 'node:fs/promises'
import { MPEGDecoder } from 'mpg123-decoder'
import type { Decoding, Samples } from './decoding.ts'
import { id3Length } from './id3.ts'
import { findMpegFrame, MPEG_SEARCH_BYTES, type MpegFrame } from './mpeg-frame.ts'
import { readAt, readPieces } from './read-at.ts'

const PIECE_BYTES = 65_536

/** Decodes an MP3 file; null where no frame is found. */
export async function decodeMp3(file: FileHandle, sizeBytes: number): Promise<Decoding | null> {
  const afterTag = id3Length(await readAt(file, 0, 10))
  const bytes = await readAt(file, afterTag, MPEG_SEARCH_BYTES)
  const found = findMpegFrame(bytes)
  if (found === null) return null
  const { at, frame } = found
  const frames = announcedFrames(bytes.subarray(at, at + frame.lengthBytes), frame)
  return {
    announcedS: frames === null ? null : (frames * frame.samples) / frame.sampleRate,
    cutShort: false,
    samples: decoded(readPieces(file, afterTag + at, sizeBytes, PIECE_BYTES), frame.channels),
  }
}

/** The number of frames that an encoder wrote into a first frame of its own (`Xing`, or `Info` for a constant rate). */
function announcedFrames(first: Uint8Array, { tagAt }: MpegFrame): number | null {
  const name = String.fromCharCode(...first.subarray(tagAt, tagAt + 4))
  if ((name !== 'Xing' && name !== 'Info') || first.length < tagAt + 12) return null
  const view = new DataView(first.buffer, first.byteOffset, first.byteLength)
  const hasFrames = (view.getUint32(tagAt + 4) & 1) === 1
  return hasFrames ? view.getUint32(tagAt + 8) : null
}

async function* decoded(pieces: AsyncIterable<Uint8Array>, channels: number): AsyncGenerator<Samples> {
  const decoder = new MPEGDecoder()
  await decoder.ready
  try {
    for await (const piece of pieces) {
      const { channelData, samplesDecoded, sampleRate } = decoder.decode(piece)
      // The decoder always answers in stereo; a mono file's second channel is the first again.
      if (samplesDecoded > 0) yield { channels: channelData.slice(0, channels), sampleRate }
    }
  } finally {
    decoder.free()
  }
}
