import type { Setting } from '../arrange/perform.ts'
import type { Part } from '../arrange/tone.ts'
import type { Room, Seat } from '../sound/mix.ts'

/** Different kinds of file on purpose: a library must play what families bring. */
export type Format = 'opus' | 'vorbis' | 'mp3' | 'flac'

/** What is told about a song: on the file's tags, on the sleeve, in the library. */
export type Sleeve = {
  /** Place in the collection, from 1; the X: of its tune. */
  readonly number: number
  readonly slug: string
  readonly title: string
  /** For a button of the panel: at most three words. */
  readonly shortTitle: string
  readonly performer: string
  readonly origin: string
  readonly year: number
  readonly line: string
}

/** How a song is played and written. */
export type Sound = {
  readonly passes: number
  readonly phraseBars: readonly number[]
  readonly setting: Setting
  readonly seats: Partial<Record<Part, Seat>>
  readonly room: Room
  readonly targetLufs: number
  readonly format: Format
}
