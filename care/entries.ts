import type { EntryId, PlaceId } from './model.ts'
import type { BodyReaders } from './entries/fields.ts'
import { JOURNAL_BODIES, type JournalEntries } from './entries/journal-entries.ts'
import { STORY_BODIES, type StoryEntries } from './entries/story-entries.ts'
import { BOARD_BODIES, type BoardEntries } from './entries/board-entries.ts'
import { CONSENT_BODIES, type ConsentEntries } from './entries/consent-entries.ts'
import { SONG_NOTE_BODIES, type SongNoteEntries } from './entries/song-note-entries.ts'
import { FAMILY_BODIES, type FamilyEntries } from './entries/family-entries.ts'
import { ADVICE_BODIES, type AdviceEntries } from './entries/advice-entries.ts'
import { TOGETHER_BODIES, type TogetherEntries } from './entries/together-entries.ts'

/** What an entry of the dossier says, by kind. Nothing is changed or taken out: taking back is an entry too. */
export type EntryBodies = JournalEntries &
  StoryEntries &
  BoardEntries &
  ConsentEntries &
  SongNoteEntries &
  FamilyEntries &
  AdviceEntries &
  TogetherEntries

/** How each kind is read from the file. */
export const BODY_READERS: BodyReaders<EntryBodies> = {
  ...JOURNAL_BODIES,
  ...STORY_BODIES,
  ...BOARD_BODIES,
  ...CONSENT_BODIES,
  ...SONG_NOTE_BODIES,
  ...FAMILY_BODIES,
  ...ADVICE_BODIES,
  ...TOGETHER_BODIES,
}

export type EntryKind = keyof EntryBodies

/** One entry, typed by its kind. `seq` rises with each entry written on this machine; `at` is epoch ms. */
export type Entry = {
  readonly [K in EntryKind]: {
    readonly seq: number
    readonly id: EntryId
    readonly at: number
    readonly place: PlaceId
    readonly kind: K
    readonly body: EntryBodies[K]
  }
}[EntryKind]

/** An entry about what happened at the phone. */
export type JournalEntry = Extract<Entry, { readonly kind: keyof JournalEntries }>

export const isJournalEntry = (entry: Entry): entry is JournalEntry => Object.hasOwn(JOURNAL_BODIES, entry.kind)
