import type { FileHandle } from 'node:fs/promises'
import { id3Length } from './id3.ts'
import { findMpegFrame, MPEG_SEARCH_BYTES } from './mpeg-frame.ts'
import { readAt } from './read-at.ts'

/** What a file's own bytes say it is; its name is never asked. The last three are for the page to decode. */
export type SoundFormat = 'wav' | 'mp3' | 'flac' | 'vorbis' | 'opus' | 'ogg-flac' | 'aac' | 'mp4' | 'matroska'

/** Why a file cannot be a track. */
export type Refusal =
  /** No bytes at all. */
  | 'empty'
  /** Nothing in it sounds: a text, a picture, anything. */
  | 'no-sound'
  /** Moving pictures with sound. */
  | 'film'
  /** Sound, but of a kind that the player has no decoder for. */
  | 'unplayable-format'

export type Sniffed =
  | { readonly type: 'sound'; readonly format: SoundFormat }
  | { readonly type: 'refused'; readonly why: Refusal }

const HEAD_BYTES = 512
const refused = (why: Refusal): Sniffed => ({ type: 'refused', why })
const sound = (format: SoundFormat): Sniffed => ({ type: 'sound', format })

/** Looks at a file's first bytes. MP4 and Matroska may still turn out to be a film. */
export async function sniff(file: FileHandle): Promise<Sniffed> {
  const head = await readAt(file, 0, HEAD_BYTES)
  if (head.length === 0) return refused('empty')
  const tagBytes = id3Length(head)
  const known = byMarker(tagBytes === 0 ? head : await readAt(file, tagBytes, HEAD_BYTES))
  if (known !== null) return known
  const found = findMpegFrame(await readAt(file, tagBytes, MPEG_SEARCH_BYTES))
  if (found === null) return refused('no-sound')
  return found.frame.layer === 3 ? sound('mp3') : refused('unplayable-format')
}

function byMarker(bytes: Uint8Array): Sniffed | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (/^(RIFF|RF64)....WAVE/s.test(text)) return sound('wav')
  if (text.startsWith('fLaC')) return sound('flac')
  if (text.startsWith('OggS')) return byOggCodec(text)
  if (/^....ftyp/s.test(text)) return sound('mp4')
  if (text.startsWith('\x1a\x45\xdf\xa3')) return sound('matroska')
  if (isAdts(bytes)) return sound('aac')
  return UNPLAYABLE.some((marker) => marker.test(text))
    ? refused('unplayable-format')
    : isFilm(text)
      ? refused('film')
      : null
}

/** The first page holds nothing but the codec's own header. */
function byOggCodec(text: string): Sniffed {
  if (text.includes('\x01vorbis')) return sound('vorbis')
  if (text.includes('OpusHead')) return sound('opus')
  if (text.includes('\x7fFLAC')) return sound('ogg-flac')
  return refused(text.includes('theora') || text.includes('fishead') ? 'film' : 'unplayable-format')
}

// Monkey's Audio, WavPack, Musepack, AIFF, ASF (Windows Media), Sun audio, AMR, MIDI, DSD, True Audio, CAF.
const UNPLAYABLE = [
  /^MAC /,
  /^wvpk/,
  /^MP\+/,
  /^MPCK/,
  /^FORM....AIF[FC]/s,
  /^\x30\x26\xb2\x75/,
  /^\.snd/,
  /^#!AMR/,
  /^MThd/,
  /^DSD /,
  /^TTA1/,
  /^caff/,
]
const isFilm = (text: string): boolean => /^RIFF....AVI /s.test(text) || text.startsWith(MPEG_PROGRAMME_STREAM)
const MPEG_PROGRAMME_STREAM = '\0\0\x01\xba'

/** AAC in ADTS: like an MPEG frame of the layer that does not exist, and followed by another. */
function isAdts(bytes: Uint8Array): boolean {
  const isHead = (at: number): boolean => bytes[at] === 0xff && ((bytes[at + 1] ?? 0) & 0xf6) === 0xf0
  const length = (((bytes[3] ?? 0) & 3) << 11) | ((bytes[4] ?? 0) << 3) | ((bytes[5] ?? 0) >> 5)
  return isHead(0) && length >= 7 && (length + 1 >= bytes.length || isHead(length))
}
