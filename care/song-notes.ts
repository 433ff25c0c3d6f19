import type { TrackId } from '../media/model.ts'
import type { Dossier } from './dossier.ts'
import { SONG_NOTE_BODIES } from './entries/song-note-entries.ts'
import { CareError } from './errors.ts'
import type { EntryId, ResidentId } from './model.ts'
import { parseId } from './parse-id.ts'
import type { SongReason, SongReasonId, SongTraits, StandingReason, StandingTraits } from './song-note.ts'

type Of = { readonly residentId: ResidentId; readonly trackId: TrackId }

/** Why a song is of this person: their own words first, then as it was told. */
export function songReasons(dossier: Dossier, { residentId, trackId }: Of): StandingReason[] {
  return dossier
    .tables()
    .prepare<[ResidentId, TrackId], StandingReason>(
      `${REASON} WHERE resident_id = ? AND track_id = ? ORDER BY author_role <> 'resident', told_at DESC, first_seq DESC`,
    )
    .all(residentId, trackId)
}

/** One reason, or null where it was withdrawn. */
export function songReason(dossier: Dossier, reasonId: SongReasonId): StandingReason | null {
  return dossier.tables().prepare<[SongReasonId], StandingReason>(`${REASON} WHERE id = ?`).get(reasonId) ?? null
}

/** What was noticed of a song with this person; null where nobody noted anything. */
export function songTraits(dossier: Dossier, { residentId, trackId }: Of): StandingTraits | null {
  const row = dossier
    .tables()
    .prepare<[ResidentId, TrackId], TraitsRow>(
      'SELECT traits, set_by AS setBy, at, version FROM song_traits WHERE resident_id = ? AND track_id = ?',
    )
    .get(residentId, trackId)
  if (row === undefined) return null
  const { traits, ...set } = row
  const body = SONG_NOTE_BODIES.song_traits({ ...JSON.parse(traits), residentId, trackId, setBy: set.setBy })
  return { ...body, ...set }
}

/** Writes a reason, a new one or one that stands; returns its id. Throws `invalid` without words. */
export function tellReason(dossier: Dossier, of: Of, reason: SongReason, reasonId?: SongReasonId): SongReasonId {
  if (reason.why.trim() === '' && reason.forWhom.trim() === '')
    throw new CareError('invalid', 'a reason is told in words')
  const id = reasonId ?? parseId<SongReasonId>(dossier.newId())
  dossier.add('song_reason', { ...of, ...reason, reasonId: id })
  return id
}

export function withdrawReason(dossier: Dossier, reasonId: SongReasonId): void {
  dossier.add('song_reason_withdrawn', { reasonId })
}

/** Writes what was noticed, the whole of it; returns the version that holds from now on. */
export function noteTraits(dossier: Dossier, of: Of, traits: SongTraits, setBy: string): EntryId {
  return dossier.add('song_traits', { ...of, ...traits, setBy })
}

type TraitsRow = {
  readonly traits: string
  readonly setBy: string
  readonly at: number
  readonly version: EntryId
}

const REASON = `
  SELECT id, resident_id AS residentId, track_id AS trackId, version, why, for_whom AS forWhom, told_by AS toldBy,
    author_role AS authorRole, relation, told_at AS toldAt
  FROM song_reason`
