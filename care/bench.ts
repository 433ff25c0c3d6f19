import type Database from 'better-sqlite3'
import type { TrackId } from '../media/model.ts'
import { saving } from './errors.ts'
import type { ListOwner } from './model.ts'
import type { StoreNeeds } from './people.ts'
import { toOwnerColumns, type OwnerColumns } from './sql/owner-columns.ts'

/** A song of a reserve list. `standIn`: it may sound where a number of the list cannot. `addedAt` is epoch ms. */
export type BenchSong = { readonly trackId: TrackId; readonly standIn: boolean; readonly addedAt: number }

export type Bench = ReturnType<typeof openBench>

/** The reserve lists: songs that wait for a number, per resident or shared place, oldest first. Writes throw `not-saved`. */
export function openBench(db: Database.Database, { now, origin }: Pick<StoreNeeds, 'now' | 'origin'>) {
  const sql = prepare(db)
  const songs = (owner: ListOwner): BenchSong[] =>
    sql.songs.all(toOwnerColumns(owner)).map((row) => ({ ...row, standIn: row.standIn === 1 }))
  return {
    songs,
    tracks: (owner: ListOwner): TrackId[] => songs(owner).map(({ trackId }) => trackId),

    /** What lies there already stays as it is. */
    add(owner: ListOwner, trackId: TrackId): void {
      saving(() => sql.add.run({ ...toOwnerColumns(owner), trackId, at: now(), origin }))
    },

    /** What is not there is not missed. */
    remove(owner: ListOwner, trackId: TrackId): void {
      saving(() => sql.remove.run({ ...toOwnerColumns(owner), trackId }))
    },

    /** Back to the place that it had. */
    restore(owner: ListOwner, { trackId, standIn, addedAt }: BenchSong): void {
      saving(() => {
        sql.add.run({ ...toOwnerColumns(owner), trackId, at: addedAt, origin })
        sql.setStandIn.run({ ...toOwnerColumns(owner), trackId, standIn: standIn ? 1 : 0 })
      })
    },

    /** Whether a song may stand in for a number that has none. */
    setStandIn(owner: ListOwner, trackId: TrackId, standIn: boolean): void {
      saving(() => sql.setStandIn.run({ ...toOwnerColumns(owner), trackId, standIn: standIn ? 1 : 0 }))
    },
  }
}

const OWNED = 'resident_id IS @residentId AND place_id IS @placeId'

type Row = Omit<BenchSong, 'standIn'> & { readonly standIn: 0 | 1 }

function prepare(db: Database.Database) {
  return {
    songs: db.prepare<[OwnerColumns], Row>(
      `SELECT track_id AS trackId, stand_in AS standIn, added_at AS addedAt FROM bench_song WHERE ${OWNED} ORDER BY added_at, rowid`,
    ),
    add: db.prepare<[OwnerColumns & { trackId: TrackId; at: number; origin: string }]>(
      `INSERT INTO bench_song (resident_id, place_id, track_id, stand_in, added_at, origin_place)
       VALUES (@residentId, @placeId, @trackId, 0, @at, @origin) ON CONFLICT DO NOTHING`,
    ),
    remove: db.prepare<[OwnerColumns & { trackId: TrackId }]>(
      `DELETE FROM bench_song WHERE track_id = @trackId AND ${OWNED}`,
    ),
    setStandIn: db.prepare<[OwnerColumns & { trackId: TrackId; standIn: 0 | 1 }]>(
      `UPDATE bench_song SET stand_in = @standIn WHERE track_id = @trackId AND ${OWNED}`,
    ),
  }
}
