import type { FileHandle } from 'node:fs/promises'
import type { Decoding } from './decoding.ts'
import { decodeFlac } from './flac.ts'
import { decodeMp3 } from './mp3.ts'
import { decodeOgg } from './ogg.ts'
import type { SoundFormat } from './sniff.ts'
import { decodeWav } from './wav.ts'

/** Begins to decode an open file, which stays the caller's; null for what only the page can decode. */
export async function openDecoding(file: FileHandle, sizeBytes: number, format: SoundFormat): Promise<Decoding | null> {
  switch (format) {
    case 'wav': return decodeWav(file, sizeBytes)
    case 'mp3': return decodeMp3(file, sizeBytes)
    case 'flac': return decodeFlac(file, sizeBytes)
    case 'vorbis':
    case 'opus':
    case 'ogg-flac': return decodeOgg(file, sizeBytes, format)
    case 'aac':
    case 'mp4':
    case 'matroska': return null
  }
}
