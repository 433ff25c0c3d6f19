import type Database from 'better-sqlite3'
import type { TrackId } from '../media/model.ts'
import { CareError, saving } from './errors.ts'
import type { PlaceId, ResidentId } from './model.ts'
import type { StoreNeeds } from './people.ts'

/** A song that is played for somebody today; `forWhom` is a name as it is shown. */
export type Dedication = { readonly trackId: TrackId; readonly forWhom: string }

export type Together = ReturnType<typeof openTogether>

/**
 * Who chooses the music at a shared place today, and which songs are for whom, in the playback store. A day is a local date such as
 * `2026-11-22`; yesterday's wishes are over. Writes name what they found: `conflict` where it is something else by now.
 */
export function openTogether(db: Database.Database, { origin }: Pick<StoreNeeds, 'origin'>) {
  const sql = prepare(db)
  const chooser = (placeId: PlaceId, day: string): ResidentId | null =>
    sql.chooser.get(placeId, day)?.residentId ?? null
  const dedication = (placeId: PlaceId, day: string, trackId: TrackId): string | null =>
    sql.dedication.get(placeId, day, trackId)?.forWhom ?? null
  const expect = (found: string | null, now: string | null): void => {
    if (found !== now) throw new CareError('conflict', 'somebody else changed this')
  }
  return {
    chooser,
    /** Null: the place's own list again. */
    setChooser(placeId: PlaceId, day: string, residentId: ResidentId | null, found: ResidentId | null): void {
      const write = db.transaction(() => {
        expect(found, chooser(placeId, day))
        if (residentId === null) sql.noChooser.run(placeId)
        else sql.setChooser.run({ placeId, day, residentId, origin })
      })
      saving(() => write.immediate())
    },

    dedication,
    dedications: (placeId: PlaceId, day: string): Dedication[] => sql.dedications.all(placeId, day),
    /** Null or an empty name: for nobody in particular. */
    dedicate(
      placeId: PlaceId,
      day: string,
      song: { trackId: TrackId; forWhom: string | null },
      found: string | null,
    ): void {
      const { trackId } = song
      const forWhom = song.forWhom?.trim() || null
      const write = db.transaction(() => {
        expect(found, dedication(placeId, day, trackId))
        if (forWhom === null) sql.noDedication.run(placeId, trackId)
        else sql.setDedication.run({ placeId, day, trackId, forWhom, origin })
      })
      saving(() => write.immediate())
    },
  }
}

function prepare(db: Database.Database) {
  return {
    chooser: db.prepare<[PlaceId, string], { residentId: ResidentId }>(
      'SELECT resident_id AS residentId FROM chooser WHERE place_id = ? AND day = ?',
    ),
    noChooser: db.prepare<[PlaceId]>('DELETE FROM chooser WHERE place_id = ?'),
    setChooser: db.prepare<[{ placeId: PlaceId; day: string; residentId: ResidentId; origin: string }]>(
      `INSERT INTO chooser (place_id, day, resident_id, origin_place) VALUES (@placeId, @day, @residentId, @origin)
       ON CONFLICT (place_id) DO UPDATE SET day = excluded.day, resident_id = excluded.resident_id`,
    ),
    dedication: db.prepare<[PlaceId, string, TrackId], { forWhom: string }>(
      'SELECT for_whom AS forWhom FROM dedication WHERE place_id = ? AND day = ? AND track_id = ?',
    ),
    dedications: db.prepare<[PlaceId, string], Dedication>(
      'SELECT track_id AS trackId, for_whom AS forWhom FROM dedication WHERE place_id = ? AND day = ? ORDER BY rowid',
    ),
    noDedication: db.prepare<[PlaceId, TrackId]>('DELETE FROM dedication WHERE place_id = ? AND track_id = ?'),
    setDedication: db.prepare<[{ placeId: PlaceId; day: string; trackId: TrackId; forWhom: string; origin: string }]>(
      `INSERT INTO dedication (place_id, track_id, day, for_whom, origin_place)
       VALUES (@placeId, @trackId, @day, @forWhom, @origin)
       ON CONFLICT (place_id, track_id) DO UPDATE SET day = excluded.day, for_whom = excluded.for_whom`,
    ),
  }
}
