import type Database from 'better-sqlite3'
import type { DialDigit, NumberList } from '../media/choose.ts'
import type { TrackId } from '../media/model.ts'
import { openBench } from './bench.ts'
import { chooseList, nextSwitch, type Hours, type TimedList } from './choose-list.ts'
import { CareError, saving } from './errors.ts'
import type { ListOwner, ListPurpose, PlaylistId } from './model.ts'
import { parseId } from './parse-id.ts'
import type { StoreNeeds } from './people.ts'
import type { Slots } from './shelf.ts'
import { toOwnerColumns, type OwnerColumns } from './sql/owner-columns.ts'
import { standIn } from './stand-in.ts'

/** One list of an owner. `version` rises with each change of it. */
export type Playlist = TimedList & {
  readonly id: PlaylistId
  readonly purpose: ListPurpose
  readonly version: number
}

/** The list that can be dialled. `playlistId` is null while its owner has no list: then nothing can be. */
export type ActiveList = {
  readonly playlistId: PlaylistId | null
  readonly list: NumberList
  /** One line of a life story per number, where somebody wrote one. */
  readonly stories: { readonly [digit in DialDigit]?: string }
}

/** All there is to say of a filled number besides its song. What is left out is not so. */
export type SlotMarks = { readonly favourite?: boolean; readonly story?: string | null }

export type Lists = ReturnType<typeof openLists>

// phone.md's numbers that are answered with the calm spoken text; none of them can mean a song.
const EMERGENCY = ['112', '0611']

/** Numbers and songs in the playback store. Writes throw `not-saved` when the disk refuses. */
export function openLists(db: Database.Database, { newId, now, origin }: StoreNeeds) {
  const sql = prepare(db)
  const bench = openBench(db, { now, origin })

  const playlists = (owner: OwnerColumns): (Playlist & { readonly liftCursor: DialDigit | null })[] =>
    sql.playlists.all(owner).map(({ fromMinute, untilMinute, active, ...list }) => ({
      ...list,
      isFixed: active === 1,
      hours: fromMinute === null || untilMinute === null ? null : { fromMinute, untilMinute },
    }))

  /** The owner's fixed list, made where there is none: one to enjoy together. */
  const ensurePlaylist = (owner: OwnerColumns): PlaylistId => {
    const playlist = playlists(owner).find((list) => list.isFixed)
    if (playlist !== undefined) return playlist.id
    const id = parseId<PlaylistId>(newId())
    sql.addPlaylist.run({ ...owner, id, at: now(), origin })
    return id
  }

  const writeSlot = db.transaction((owner: ListOwner, digit: DialDigit, trackId: TrackId | null, marks: SlotMarks) => {
    const playlistId = ensurePlaylist(toOwnerColumns(owner))
    sql.clearSlot.run({ playlistId, digit })
    sql.bump.run(playlistId)
    if (trackId === null) return
    if (marks.favourite === true) sql.clearFavourite.run(playlistId)
    const story = marks.story?.trim() || null
    sql.addSlot.run({ playlistId, digit, trackId, favourite: marks.favourite === true ? 1 : 0, story, origin })
  })

  const writeAlias = db.transaction((owner: OwnerColumns, number: string, trackId: TrackId | null) => {
    sql.clearAlias.run({ ...owner, number })
    if (trackId !== null) sql.addAlias.run({ ...owner, id: newId(), number, trackId, origin })
  })

  const writeCursor = db.transaction((owner: OwnerColumns, digit: DialDigit | null) => {
    const playlistId = chooseList(playlists(owner), now())?.id ?? ensurePlaylist(owner)
    sql.setCursor.run({ playlistId, digit })
  })

  return {
    /** Every list of `owner`: to enliven, to enjoy, to settle. */
    playlists: (owner: ListOwner): Playlist[] => playlists(toOwnerColumns(owner)),

    /** What stands behind the numbers of one list. */
    slots: (playlistId: PlaylistId): Slots =>
      Object.fromEntries(
        sql.slots
          .all(playlistId)
          .map(({ digit, trackId, favourite, story }) => [digit, { trackId, favourite: favourite === 1, story }]),
      ),

    /** Numbers remembered from long ago. */
    aliases: (owner: ListOwner): AliasRow[] => sql.aliases.all(toOwnerColumns(owner)),

    /** When the clock brings `owner` another list, epoch ms after `at`; null where it does not. */
    nextSwitch: (owner: ListOwner, at: number): number | null => nextSwitch(playlists(toOwnerColumns(owner)), at),

    /**
     * What `owner` can dial now; every song blocked for them is silenced, on this list as on all others. A song of
     * the reserve list that may stand in is what a silenced number gives.
     */
    activeList(owner: ListOwner): ActiveList {
      const columns = toOwnerColumns(owner)
      const playlistId = chooseList(playlists(columns), now())?.id ?? null
      const slots = playlistId === null ? [] : sql.slots.all(playlistId)
      const silenced = sql.silenced.all(columns).map((block) => block.trackId)
      const sounding = standIn(slots, bench.songs(owner), silenced)
      return {
        playlistId,
        list: {
          slots: Object.fromEntries(sounding.map((slot) => [slot.digit, slot.trackId])),
          favourite: sounding.find((slot) => slot.favourite === 1)?.digit ?? null,
          aliases: Object.fromEntries(sql.aliases.all(columns).map((alias) => [alias.number, alias.trackId])),
          silenced,
        },
        stories: Object.fromEntries(
          sounding.flatMap((slot) => (slot.story === null ? [] : [[slot.digit, slot.story]])),
        ),
      }
    },

    /** Puts a song behind a number of the fixed list, or empties it with null. Marking a favourite unmarks the one before. */
    setSlot(owner: ListOwner, digit: DialDigit, trackId: TrackId | null, marks: SlotMarks = {}): void {
      saving(() => writeSlot.immediate(owner, digit, trackId, marks))
    },

    /**
     * A number remembered from long ago, or no longer with null. Throws `invalid` for anything but 2 to 15
     * digits (one digit is a slot; ITU-T E.164 ends at 15) and for the emergency numbers.
     */
    setAlias(owner: ListOwner, number: string, trackId: TrackId | null): void {
      if (!isAlias(number)) throw new CareError('invalid', `${number} cannot be a remembered number`)
      saving(() => writeAlias.immediate(toOwnerColumns(owner), number, trackId))
    },

    /** The number that the last lift without dialling played; null before the first. */
    liftCursor: (owner: ListOwner): DialDigit | null =>
      chooseList(playlists(toOwnerColumns(owner)), now())?.liftCursor ?? null,

    setLiftCursor(owner: ListOwner, digit: DialDigit | null): void {
      saving(() => writeCursor.immediate(toOwnerColumns(owner), digit))
    },
  }
}

/** Whether a number can be one remembered from long ago. */
export const isAlias = (number: string): boolean => /^\d{2,15}$/.test(number) && !EMERGENCY.includes(number)

type PlaylistRow = Pick<Playlist, 'id' | 'purpose' | 'version'> & {
  readonly active: 0 | 1
  readonly liftCursor: DialDigit | null
} & { readonly [K in keyof Hours]: Hours[K] | null }
type SlotRow = {
  readonly digit: DialDigit
  readonly trackId: TrackId
  readonly favourite: 0 | 1
  readonly story: string | null
}
type AliasRow = { readonly number: string; readonly trackId: TrackId }

const OWNED = 'resident_id IS @residentId AND place_id IS @placeId'

function prepare(db: Database.Database) {
  return {
    playlists: db.prepare<[OwnerColumns], PlaylistRow>(
      `SELECT id, purpose, active, version, from_minute AS fromMinute, until_minute AS untilMinute,
         lift_cursor AS liftCursor
       FROM playlist WHERE removed_at IS NULL AND ${OWNED} 
       ORDER BY CASE purpose WHEN 'enliven' THEN 0 WHEN 'enjoy' THEN 1 ELSE 2 END, rowid`,
    ),
    bump: db.prepare<[PlaylistId]>('UPDATE playlist SET version = version + 1 WHERE id = ?'),
    addPlaylist: db.prepare<[OwnerColumns & { id: PlaylistId; at: number; origin: string }]>(
      `INSERT INTO playlist (id, resident_id, place_id, purpose, active, added_at, origin_place)
       VALUES (@id, @residentId, @placeId, 'enjoy', 1, @at, @origin)`,
    ),
    setCursor: db.prepare<[{ playlistId: PlaylistId; digit: DialDigit | null }]>(
      'UPDATE playlist SET lift_cursor = @digit WHERE id = @playlistId',
    ),
    slots: db.prepare<[PlaylistId], SlotRow>(
      'SELECT digit, track_id AS trackId, favourite, story FROM slot WHERE playlist_id = ?',
    ),
    addSlot: db.prepare<[SlotRow & { playlistId: PlaylistId; origin: string }]>(
      `INSERT INTO slot (playlist_id, digit, track_id, favourite, story, origin_place)
       VALUES (@playlistId, @digit, @trackId, @favourite, @story, @origin)`,
    ),
    clearSlot: db.prepare<[{ playlistId: PlaylistId; digit: DialDigit }]>(
      'DELETE FROM slot WHERE playlist_id = @playlistId AND digit = @digit',
    ),
    clearFavourite: db.prepare<[PlaylistId]>('UPDATE slot SET favourite = 0 WHERE playlist_id = ?'),
    aliases: db.prepare<[OwnerColumns], AliasRow>(
      `SELECT number, track_id AS trackId FROM alias WHERE ${OWNED} ORDER BY rowid`,
    ),
    addAlias: db.prepare<[OwnerColumns & AliasRow & { id: string; origin: string }]>(
      `INSERT INTO alias (id, resident_id, place_id, number, track_id, origin_place)
       VALUES (@id, @residentId, @placeId, @number, @trackId, @origin)`,
    ),
    clearAlias: db.prepare<[OwnerColumns & { number: string }]>(
      `DELETE FROM alias WHERE number = @number AND ${OWNED}`,
    ),
    silenced: db.prepare<[OwnerColumns], { trackId: TrackId }>(
      `SELECT track_id AS trackId FROM block WHERE lifted_at IS NULL AND ${OWNED}`,
    ),
  }
}
