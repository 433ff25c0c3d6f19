import { open } from 'node:fs/promises'
import { listen } from '../audio/listen.ts'
import { type Refusal, sniff, type SoundFormat } from '../audio/sniff.ts'
import type { Measurement } from '../model.ts'
import { readTags, type Tags } from './tags.ts'

/** What looking into one file found. `measurement` is null where only the page can decode it, or nobody was to listen. */
export type Examined =
  | {
      readonly type: 'sound'
      readonly extension: Extension
      readonly tags: Tags
      readonly measurement: Measurement | null
      readonly cutShort: boolean
    }
  | { readonly type: 'refused'; readonly why: Refusal | 'nothing-decodes' | 'too-long' }

/** How a file is named in the audio folder; its type is read off this when it is served. */
export type Extension = 'wav' | 'mp3' | 'flac' | 'ogg' | 'opus' | 'aac' | 'm4a' | 'mka'

const EXTENSIONS: Readonly<Record<SoundFormat, Extension>> = {
  wav: 'wav',
  mp3: 'mp3',
  flac: 'flac',
  vorbis: 'ogg',
  opus: 'opus',
  'ogg-flac': 'ogg',
  aac: 'aac',
  mp4: 'm4a',
  matroska: 'mka',
}

/** What Chromium decodes inside MP4 and Matroska, as the tags' reader names it. */
const PLAYABLE_INSIDE = /aac|mp4a|mpeg-4\/audio|mp3|mpeg.*l(ayer )?(3|iii)|opus|vorbis|flac|pcm/i

/** Looks into a file: what it is, what it says of itself, how it sounds. Throws where it cannot be read. */
export async function examine(path: string, isToBeHeard: boolean, onAlive: () => void): Promise<Examined> {
  await using file = await open(path)
  const { size } = await file.stat()
  const sniffed = await sniff(file)
  if (sniffed.type === 'refused') return sniffed
  const { format } = sniffed
  const tags = await readTags(path, format)
  const extension = EXTENSIONS[format]
  if (format === 'mp4' || format === 'matroska') {
    if (tags.isFilm) return { type: 'refused', why: 'film' }
    if (tags.codec === null) return { type: 'refused', why: 'nothing-decodes' }
    if (!PLAYABLE_INSIDE.test(tags.codec)) return { type: 'refused', why: 'unplayable-format' }
  }
  if (!isToBeHeard) return { type: 'sound', extension, tags, measurement: null, cutShort: false }
  const heard = await listen(file, size, format, onAlive)
  switch (heard.type) {
    case 'heard':
      return { type: 'sound', extension, tags, measurement: heard.measurement, cutShort: heard.cutShort }
    case 'not-decodable':
      return { type: 'sound', extension, tags, measurement: null, cutShort: false }
    case 'silent':
      return { type: 'refused', why: 'nothing-decodes' }
    case 'too-long':
      return { type: 'refused', why: 'too-long' }
  }
}
