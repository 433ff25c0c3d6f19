import type Database from 'better-sqlite3'
import type { TrackId } from '../media/model.ts'
import { saving } from './errors.ts'
import type { ContributionId, GuestId, ResidentId } from './model.ts'
import type { StoreNeeds } from './people.ts'

/** A song that came to a resident from somebody outside; times in epoch ms, null: not heard yet. */
export type Gift = {
  readonly id: ContributionId
  readonly guestId: GuestId | null
  readonly residentId: ResidentId
  readonly trackId: TrackId
  readonly givenAt: number
  readonly firstHeardAt: number | null
}

export type Gifts = ReturnType<typeof openGifts>

/** Songs that were given, in the playback store, so that the giver can be told when it was heard. */
export function openGifts(db: Database.Database, { now, origin }: Pick<StoreNeeds, 'now' | 'origin'>) {
  const sql = prepare(db)
  return {
    /** The song plays from now on. A gift that is there already gets that song instead; a first hearing stays. */
    give: (gift: Pick<Gift, 'id' | 'guestId' | 'residentId' | 'trackId'>): void =>
      void saving(() => sql.give.run({ ...gift, givenAt: now(), origin })),
    takeBack: (id: ContributionId): void => void saving(() => sql.takeBack.run(id)),

    gift: (id: ContributionId): Gift | null => sql.one.get(id) ?? null,
    /** All that one visitor gave, oldest first. */
    giftsOf: (guestId: GuestId): Gift[] => sql.ofGuest.all(guestId),

    /** A resident really heard a song. True the first time a given one was: whoever gave it may be told. */
    heard: (residentId: ResidentId, trackId: TrackId): boolean =>
      saving(() => sql.heard.run({ residentId, trackId, at: now() })).changes > 0,
  }
}

function prepare(db: Database.Database) {
  const select = `SELECT id, guest_id AS guestId, resident_id AS residentId, track_id AS trackId, given_at AS givenAt,
    first_heard_at AS firstHeardAt FROM gift`
  return {
    one: db.prepare<[ContributionId], Gift>(`${select} WHERE id = ?`),
    ofGuest: db.prepare<[GuestId], Gift>(`${select} WHERE guest_id = ? ORDER BY rowid`),
    give: db.prepare<[Omit<Gift, 'firstHeardAt'> & { origin: string }]>(
      `INSERT INTO gift (id, guest_id, resident_id, track_id, given_at, origin_place)
       VALUES (@id, @guestId, @residentId, @trackId, @givenAt, @origin)
       ON CONFLICT (id) DO UPDATE SET track_id = excluded.track_id`,
    ),
    takeBack: db.prepare<[ContributionId]>('DELETE FROM gift WHERE id = ?'),
    heard: db.prepare<[{ residentId: ResidentId; trackId: TrackId; at: number }]>(
      `UPDATE gift SET first_heard_at = @at
       WHERE resident_id = @residentId AND track_id = @trackId AND first_heard_at IS NULL`,
    ),
  }
}
