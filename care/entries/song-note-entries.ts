import type { BodyReaders } from './fields.ts'

export type SongNoteEntries = Record<never, never>

export const SONG_NOTE_BODIES: BodyReaders<SongNoteEntries> = {}
