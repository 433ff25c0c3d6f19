import { openAsBlob } from 'node:fs'
import { type IAudioMetadata, parseBlob, selectCover } from 'music-metadata'
import type { SoundFormat } from '../audio/sniff.ts'

/** What a file says about itself, as far as it can be believed. */
export type Tags = {
  readonly title: string | null
  readonly performer: string | null
  readonly year: number | null
  /** Bytes of the picture inside the file. */
  readonly picture: Uint8Array | null
  /** Moving pictures are inside. */
  readonly isFilm: boolean
  /** The format's own name of its codec, for containers that hold more than one kind. */
  readonly codec: string | null
}

const MIME_TYPES: Readonly<Record<SoundFormat, string>> = {
  wav: 'audio/wav',
  mp3: 'audio/mpeg',
  flac: 'audio/flac',
  vorbis: 'audio/ogg',
  opus: 'audio/ogg',
  'ogg-flac': 'audio/ogg',
  aac: 'audio/aacp',
  mp4: 'audio/mp4',
  matroska: 'audio/matroska',
}
const NO_TAGS: Tags = { title: null, performer: null, year: null, picture: null, isFilm: false, codec: null }
const LONGEST_TEXT = 200
const EARLIEST_YEAR = 1000
const LATEST_YEAR = 2200

/** Reads a file's tags. Broken tags are no tags: the music may be good. */
export async function readTags(path: string, format: SoundFormat): Promise<Tags> {
  try {
    // Told by its content: from a path, the reader would believe the file's name.
    return toTags(await parseBlob(await openAsBlob(path, { type: MIME_TYPES[format] }), { duration: false }))
  } catch {
    return NO_TAGS
  }
}

function toTags({ common, format }: IAudioMetadata): Tags {
  return {
    title: text(common.title),
    performer: text(common.artist ?? common.albumartist),
    // A song of 1962 on a record of 2005 is a song of 1962.
    year: year(common.originalyear) ?? year(common.year),
    picture: selectCover(common.picture)?.data.slice() ?? null,
    isFilm: format.hasVideo === true,
    codec: format.codec ?? null,
  }
}

function text(tag: string | undefined): string | null {
  const cleaned = (tag ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  return cleaned === '' ? null : cleaned.slice(0, LONGEST_TEXT)
}

function year(tag: number | undefined): number | null {
  return tag !== undefined && Number.isInteger(tag) && tag >= EARLIEST_YEAR && tag <= LATEST_YEAR ? tag : null
}
