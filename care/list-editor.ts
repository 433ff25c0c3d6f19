import type Database from 'better-sqlite3'
import type { DialDigit } from '../media/choose.ts'
import type { TrackId } from '../media/model.ts'
import type { BenchSong } from './bench.ts'
import type { Hours } from './choose-list.ts'
import { CareError, saving } from './errors.ts'
import { isNoChange, isSameSlot, type ListChange } from './list-change.ts'
import { isAlias, type Lists } from './lists.ts'
import type { ListOwner, ListPurpose, PlaylistId } from './model.ts'
import { parseId } from './parse-id.ts'
import type { StoreNeeds } from './people.ts'
import type { Slot } from './shelf.ts'
import { toOwnerColumns, type OwnerColumns } from './sql/owner-columns.ts'

export type ListEditor = ReturnType<typeof openListEditor>

/** At most one list for each purpose. */
export const MOST_LISTS = 3

/**
 * Changes of lists that can be taken back. Each says what was there before, and is refused as `conflict` where that
 * is not so any more: somebody else was there in between. Writes throw `not-saved` when the disk refuses.
 */
export function openListEditor(db: Database.Database, { newId, now, origin, lists }: StoreNeeds & { lists: Lists }) {
  const sql = prepare(db)

  const addPlaylist = (owner: ListOwner, purpose: ListPurpose): PlaylistId => {
    const others = lists.playlists(owner)
    if (others.some((list) => list.purpose === purpose)) throw conflict(`there is a list to ${purpose} already`)
    const id = parseId<PlaylistId>(newId())
    const active = others.some((list) => list.isFixed) ? 0 : 1
    sql.add.run({ ...toOwnerColumns(owner), id, purpose, active, at: now(), origin })
    return id
  }
  const setFixed = (owner: ListOwner, playlistId: PlaylistId): void => {
    sql.unfix.run(toOwnerColumns(owner))
    if (sql.fix.run(playlistId).changes === 0) throw conflict('the list is gone')
  }
  const write = db.transaction((owner: ListOwner, playlistId: PlaylistId, change: ListChange) => {
    if (sql.version.get(playlistId) === undefined) throw conflict('the list is gone')
    const slots = lists.slots(playlistId)
    if (change.slots.some(({ digit, before }) => !isSameSlot(slots[digit] ?? null, before)))
      throw conflict('a number is not what it was')
    for (const { digit } of change.slots) sql.clearSlot.run({ playlistId, digit })
    for (const { digit, after } of change.slots) {
      if (after === null) continue
      if (after.favourite && sql.hasFavourite.get(playlistId) !== undefined) throw conflict('another is the favourite')
      sql.addSlot.run({ ...after, favourite: after.favourite ? 1 : 0, playlistId, digit, origin })
    }
    for (const { trackId, after } of change.bench) {
      sql.clearBench.run({ ...toOwnerColumns(owner), trackId })
      if (after !== null) sql.addBench.run({ ...toOwnerColumns(owner), ...toRow(after), origin })
    }
    sql.bump.run(playlistId)
  })
  const remove = db.transaction((owner: ListOwner, playlistId: PlaylistId) => {
    if (sql.remove.run({ playlistId, at: now() }).changes === 0) throw conflict('the list is gone already')
    const [next, ...others] = lists.playlists(owner)
    if (next !== undefined && ![next, ...others].some((list) => list.isFixed)) setFixed(owner, next.id)
  })
  const restore = db.transaction((owner: ListOwner, playlistId: PlaylistId, wasFixed: boolean) => {
    const purpose = sql.purpose.get(playlistId)?.purpose
    if (lists.playlists(owner).some((list) => list.purpose === purpose)) throw conflict('another list took its place')
    sql.restore.run(playlistId)
    if (wasFixed) setFixed(owner, playlistId)
  })
  const fix = db.transaction(setFixed)
  const writeAlias = db.transaction(
    (owner: ListOwner, number: string, before: TrackId | null, after: TrackId | null): void => {
      const standing = lists.aliases(owner).find((alias) => alias.number === number)?.trackId ?? null
      if (standing !== before) throw conflict('the old number is not what it was')
      lists.setAlias(owner, number, after)
    },
  )

  return {
    /** Throws `conflict` where the list is not the one that somebody saw. */
    expect(playlistId: PlaylistId, version: number): void {
      if (sql.version.get(playlistId)?.version !== version) throw conflict('the list has been changed')
    },

    /** Takes a change to a list and its owner's reserve list, whole or not at all. */
    change(owner: ListOwner, playlistId: PlaylistId, change: ListChange): void {
      if (!isNoChange(change)) saving(() => write.immediate(owner, playlistId, change))
    },

    /** A further list; the first one is the fixed one. Throws `conflict` where one for this purpose is there. */
    addPlaylist: (owner: ListOwner, purpose: ListPurpose): PlaylistId => saving(() => addPlaylist(owner, purpose)),

    /** The list is gone with its numbers, and can be given back. Another becomes the fixed one. */
    removePlaylist: (owner: ListOwner, playlistId: PlaylistId): void =>
      saving(() => remove.immediate(owner, playlistId)),

    restorePlaylist: (owner: ListOwner, playlistId: PlaylistId, wasFixed: boolean): void =>
      saving(() => restore.immediate(owner, playlistId, wasFixed)),

    /** The list that holds whenever no other has its hours. */
    setFixed: (owner: ListOwner, playlistId: PlaylistId): void => saving(() => fix.immediate(owner, playlistId)),

    /** Throws `invalid` for hours of no length, and for minutes that no day has. */
    setHours(playlistId: PlaylistId, hours: Hours | null): void {
      const minutes = hours === null ? [] : [hours.fromMinute, hours.untilMinute]
      const isOfDay = minutes.every((minute) => Number.isInteger(minute) && minute >= 0 && minute < 24 * 60)
      if (!isOfDay || (hours !== null && hours.fromMinute === hours.untilMinute))
        throw new CareError('invalid', 'a list has hours of a day, or none')
      const { changes } = saving(() =>
        sql.setHours.run({
          playlistId,
          fromMinute: hours?.fromMinute ?? null,
          untilMinute: hours?.untilMinute ?? null,
        }),
      )
      if (changes === 0) throw conflict('the list is gone')
    },

    /** A number remembered from long ago; null is none. Throws `invalid` as `setAlias` does. */
    changeAlias(owner: ListOwner, number: string, before: TrackId | null, after: TrackId | null): void {
      if (!isAlias(number)) throw new CareError('invalid', `${number} cannot be a remembered number`)
      saving(() => writeAlias.immediate(owner, number, before, after))
    },
  }
}

const conflict = (message: string): CareError => new CareError('conflict', message)

const toRow = ({ trackId, standIn, addedAt }: BenchSong) => ({ trackId, standIn: standIn ? 1 : 0, addedAt })

type Digit = { readonly playlistId: PlaylistId; readonly digit: DialDigit }
const OWNED = 'resident_id IS @residentId AND place_id IS @placeId'

function prepare(db: Database.Database) {
  return {
    version: db.prepare<[PlaylistId], { version: number }>(
      'SELECT version FROM playlist WHERE id = ? AND removed_at IS NULL',
    ),
    purpose: db.prepare<[PlaylistId], { purpose: ListPurpose }>('SELECT purpose FROM playlist WHERE id = ?'),
    add: db.prepare<
      [OwnerColumns & { id: PlaylistId; purpose: ListPurpose; active: 0 | 1; at: number; origin: string }]
    >(
      `INSERT INTO playlist (id, resident_id, place_id, purpose, active, added_at, origin_place)
       VALUES (@id, @residentId, @placeId, @purpose, @active, @at, @origin)`,
    ),
    remove: db.prepare<[{ playlistId: PlaylistId; at: number }]>(
      `UPDATE playlist SET removed_at = @at, active = 0, version = version + 1
       WHERE id = @playlistId AND removed_at IS NULL`,
    ),
    restore: db.prepare<[PlaylistId]>('UPDATE playlist SET removed_at = NULL, version = version + 1 WHERE id = ?'),
    unfix: db.prepare<[OwnerColumns]>(`UPDATE playlist SET active = 0 WHERE ${OWNED}`),
    fix: db.prepare<[PlaylistId]>('UPDATE playlist SET active = 1 WHERE id = ? AND removed_at IS NULL'),
    bump: db.prepare<[PlaylistId]>('UPDATE playlist SET version = version + 1 WHERE id = ?'),
    setHours: db.prepare<[{ playlistId: PlaylistId } & { readonly [K in keyof Hours]: Hours[K] | null }]>(
      `UPDATE playlist SET from_minute = @fromMinute, until_minute = @untilMinute, version = version + 1
       WHERE id = @playlistId AND removed_at IS NULL`,
    ),
    hasFavourite: db.prepare<[PlaylistId], unknown>('SELECT 1 FROM slot WHERE playlist_id = ? AND favourite = 1'),
    clearSlot: db.prepare<[Digit]>('DELETE FROM slot WHERE playlist_id = @playlistId AND digit = @digit'),
    addSlot: db.prepare<[Digit & Omit<Slot, 'favourite'> & { favourite: 0 | 1; origin: string }]>(
      `INSERT INTO slot (playlist_id, digit, track_id, favourite, story, origin_place)
       VALUES (@playlistId, @digit, @trackId, @favourite, @story, @origin)`,
    ),
    clearBench: db.prepare<[OwnerColumns & { trackId: TrackId }]>(
      `DELETE FROM bench_song WHERE track_id = @trackId AND ${OWNED}`,
    ),
    addBench: db.prepare<[OwnerColumns & { trackId: TrackId; standIn: number; addedAt: number; origin: string }]>(
      `INSERT INTO bench_song (resident_id, place_id, track_id, stand_in, added_at, origin_place)
       VALUES (@residentId, @placeId, @trackId, @standIn, @addedAt, @origin)`,
    ),
  }
}
