import type Database from 'better-sqlite3'
import type { TrackId } from '../media/model.ts'
import type { PlaceId, ResidentId } from './model.ts'

/** Somebody who has a track: behind a number, behind an old number, or on the reserve list. One of the two is null. */
export type TrackUser = {
  readonly trackId: TrackId
  readonly residentId: ResidentId | null
  readonly placeId: PlaceId | null
}

export type TrackUsers = {
  readonly of: (trackIds: readonly TrackId[]) => readonly TrackUser[]
  /** Every track that somebody has. */
  readonly used: () => readonly TrackId[]
}

const USES = `
  SELECT track_id, resident_id, place_id FROM slot JOIN playlist ON playlist.id = playlist_id WHERE removed_at IS NULL
  UNION SELECT track_id, resident_id, place_id FROM alias
  UNION SELECT track_id, resident_id, place_id FROM bench_song`

/** Who has what, over all lists of the playback store. */
export function openTrackUsers(db: Database.Database): TrackUsers {
  const of = db.prepare<[string], TrackUser>(
    `SELECT track_id AS trackId, resident_id AS residentId, place_id AS placeId FROM (${USES})
     WHERE track_id IN (SELECT value FROM json_each(?))`,
  )
  const used = db.prepare<[], { trackId: TrackId }>(`SELECT DISTINCT track_id AS trackId FROM (${USES})`)
  return {
    of: (trackIds) => of.all(JSON.stringify(trackIds)),
    used: () => used.all().map(({ trackId }) => trackId),
  }
}
