import type { Refusal } from './audio/sniff.ts'
import type { Track } from './model.ts'

/** What became of one file. `file` is its path from the imported folder, with `/`. */
export type Finding =
  /** `not-measured`: it came in, and the page must listen to it first. */
  | { readonly file: string; readonly outcome: 'added' | 'not-measured'; readonly track: Track }
  /** The house has these bytes already, perhaps under another name. */
  | { readonly file: string; readonly outcome: 'known'; readonly track: Track }
  /** The file ends too early or is broken: what can be played of it came in; null where that is nothing. */
  | { readonly file: string; readonly outcome: 'truncated'; readonly track: Track | null }
  | { readonly file: string; readonly outcome: 'not-audio'; readonly why: Refusal }
  /** `unreadable`: gone, forbidden, or its disk is failing. `too-large`: over 1 GiB or four hours. */
  | { readonly file: string; readonly outcome: 'unreadable' | 'too-large' }
