import type { TrackId } from '../../media/model.ts'
import { CareError } from '../errors.ts'
import type { BlockId, ResidentId } from '../model.ts'
import { parseId } from '../parse-id.ts'
import {
  FAMILIARITIES,
  MOODS,
  SITUATIONS,
  type Familiarity,
  type SongReason,
  type SongReasonId,
  type SongTraits,
} from '../song-note.ts'
import { amount, text, type BodyReaders } from './fields.ts'
import { told } from './told-fields.ts'

/** What was told and noticed of songs. Each entry says the whole of it: the last one holds. */
export type SongNoteEntries = {
  readonly song_reason: SongReason & {
    readonly reasonId: SongReasonId
    readonly residentId: ResidentId
    readonly trackId: TrackId
  }
  readonly song_reason_withdrawn: { readonly reasonId: SongReasonId }
  readonly song_traits: SongTraits & {
    readonly residentId: ResidentId
    readonly trackId: TrackId
    readonly setBy: string
  }
  /** A therapist allowed a blocked song again, or took that back; `by` is their name. */
  readonly block_lifted: { readonly blockId: BlockId; readonly title: string; readonly by: string }
  readonly block_restored: { readonly blockId: BlockId; readonly title: string; readonly by: string }
}

export const SONG_NOTE_BODIES: BodyReaders<SongNoteEntries> = {
  song_reason: (f) => ({
    reasonId: parseId(f['reasonId']),
    residentId: parseId(f['residentId']),
    trackId: parseId(f['trackId']),
    why: text(f['why']),
    forWhom: text(f['forWhom']),
    ...told(f),
  }),
  song_reason_withdrawn: (f) => ({ reasonId: parseId(f['reasonId']) }),
  song_traits: (f) => ({
    residentId: parseId(f['residentId']),
    trackId: parseId(f['trackId']),
    familiarity: familiarity(f['familiarity']),
    moods: words(MOODS, f['moods']),
    situations: words(SITUATIONS, f['situations']),
    musicKey: text(f['musicKey']),
    bpm: f['bpm'] === null ? null : amount(f['bpm']),
    setBy: text(f['setBy']),
  }),
  block_lifted: (f) => ({ blockId: parseId(f['blockId']), title: text(f['title']), by: text(f['by']) }),
  block_restored: (f) => ({ blockId: parseId(f['blockId']), title: text(f['title']), by: text(f['by']) }),
}

function familiarity(value: unknown): Familiarity | null {
  return FAMILIARITIES.find((each) => each === value) ?? null
}

/** Words that this program knows; others are passed over. */
function words<W extends string>(known: readonly W[], value: unknown): W[] {
  if (!Array.isArray(value)) throw new CareError('invalid', 'labels are a list')
  return known.filter((word) => value.includes(word))
}
