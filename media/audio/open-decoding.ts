import type { FileHandle } from 'node:fs/promises'
import type { Decoding } from './decoding.ts'
import type { SoundFormat } from './sniff.ts'

/**
 * Begins to decode an open file, which stays the caller's; null for what only the page can decode. A
 * decoder is loaded with the first file that needs it: unpacking one takes about 0.1 s.
 */
export async function openDecoding(file: FileHandle, sizeBytes: number, format: SoundFormat): Promise<Decoding | null> {
  switch (format) {
    case 'wav':
      return (await import('./wav.ts')).decodeWav(file, sizeBytes)
    case 'mp3':
      return (await import('./mp3.ts')).decodeMp3(file, sizeBytes)
    case 'flac':
      return (await import('./flac.ts')).decodeFlac(file, sizeBytes)
    case 'vorbis':
    case 'opus':
    case 'ogg-flac':
      return (await import('./ogg.ts')).decodeOgg(file, sizeBytes, format)
    case 'aac':
    case 'mp4':
    case 'matroska':
      return null
  }
}
