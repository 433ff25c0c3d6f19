import type Database from 'better-sqlite3'
import type { TrackId } from '../media/model.ts'
import { CareError, saving } from './errors.ts'
import type { BlockId, ListOwner, ObserverRole } from './model.ts'
import { parseId } from './parse-id.ts'
import type { StoreNeeds } from './people.ts'
import { toOwnerColumns, type OwnerColumns } from './sql/owner-columns.ts'

/** A song that never sounds for its owner. `by` is null where nobody said who they were. */
export type Block = {
  readonly id: BlockId
  readonly trackId: TrackId
  readonly at: number
  readonly by: ObserverRole | null
  readonly reason: string | null
}

export type Blocks = ReturnType<typeof openBlocks>

/** Songs that may not sound, per resident and, for an unknown person, per shared place. Writes throw `not-saved`. */
export function openBlocks(db: Database.Database, { newId, now, origin }: StoreNeeds) {
  const sql = prepare(db)
  return {
    /** What is blocked now, with who said so and when. */
    blocks: (owner: ListOwner): Block[] => sql.open.all(toOwnerColumns(owner)),

    /** Effective at once on all lists of `owner`. Blocking what is blocked changes nothing and returns the same id. */
    block(owner: ListOwner, trackId: TrackId, { by, reason }: Pick<Block, 'by' | 'reason'>): BlockId {
      const columns = toOwnerColumns(owner)
      const standing = sql.open.all(columns).find((block) => block.trackId === trackId)
      if (standing !== undefined) return standing.id
      const id = parseId<BlockId>(newId())
      saving(() => sql.add.run({ ...columns, id, trackId, at: now(), by, reason, origin }))
      return id
    },

    /** Takes one block back: the tap of a moment ago. A block that is already lifted stays as it is. */
    undoBlock(blockId: BlockId): void {
      saving(() => sql.lift.run({ blockId, at: now() }))
    },

    /** A block that was lifted holds again. Throws `conflict` where the song has been blocked anew. */
    reopenBlock(blockId: BlockId): void {
      if (saving(() => sql.reopen.run({ blockId })).changes === 0)
        throw new CareError('conflict', 'the song is blocked already')
    },

    /** The therapist allows the song again; that it was blocked stays written. */
    unblock(owner: ListOwner, trackId: TrackId): void {
      saving(() => sql.liftTrack.run({ ...toOwnerColumns(owner), trackId, at: now() }))
    },
  }
}

const OPEN = 'lifted_at IS NULL AND resident_id IS @residentId AND place_id IS @placeId'

function prepare(db: Database.Database) {
  return {
    open: db.prepare<[OwnerColumns], Block>(
      `SELECT id, track_id AS trackId, at, by, reason FROM block WHERE ${OPEN} ORDER BY rowid`,
    ),
    add: db.prepare<[OwnerColumns & Block & { origin: string }]>(
      `INSERT INTO block (id, resident_id, place_id, track_id, at, by, reason, origin_place)
       VALUES (@id, @residentId, @placeId, @trackId, @at, @by, @reason, @origin)`,
    ),
    lift: db.prepare<[{ blockId: BlockId; at: number }]>(
      'UPDATE block SET lifted_at = @at WHERE id = @blockId AND lifted_at IS NULL',
    ),
    reopen: db.prepare<[{ blockId: BlockId }]>(
      `UPDATE block SET lifted_at = NULL
       WHERE id = @blockId AND NOT EXISTS (
         SELECT 1 FROM block AS other WHERE other.id <> block.id AND other.track_id = block.track_id
           AND other.lifted_at IS NULL AND other.resident_id IS block.resident_id AND other.place_id IS block.place_id)`,
    ),
    liftTrack: db.prepare<[OwnerColumns & { trackId: TrackId; at: number }]>(
      `UPDATE block SET lifted_at = @at WHERE track_id = @trackId AND ${OPEN}`,
    ),
  }
}
