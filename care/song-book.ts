import type Database from 'better-sqlite3'
import type { TrackId, TrackKind } from '../media/model.ts'
import type { ListOwner, ResidentId } from './model.ts'
import { songYears, type Years } from './song-years.ts'
import { toOwnerColumns, type OwnerColumns } from './sql/owner-columns.ts'

/** A song as somebody who makes a list needs it. `picture` is a name in the pictures folder or null. */
export type BookSong = {
  readonly trackId: TrackId
  readonly kind: TrackKind
  readonly title: string
  readonly shortTitle: string
  readonly performer: string | null
  readonly year: number | null
  readonly picture: string | null
}

/** Songs that may be tried for an owner. `years` is null where no birth year is known. */
export type Suggestions = {
  readonly years: { readonly peak: Years; readonly songs: readonly BookSong[] } | null
  /** Behind nobody's number and on nobody's reserve list. */
  readonly unused: readonly BookSong[]
  /** Newest first. */
  readonly recent: readonly BookSong[]
}

export type SongBook = ReturnType<typeof openSongBook>

/** The house's songs for whoever makes a list. What belongs to another person is not among them. */
export function openSongBook(db: Database.Database) {
  const sql = prepare(db)
  const birthYear = (residentId: ResidentId | null): number | null =>
    residentId === null ? null : (sql.birthYear.get(residentId)?.birthYear ?? null)
  return {
    song: (trackId: TrackId): BookSong | null => sql.song.get(trackId) ?? null,

    /** Whether a song may be played for `owner`: what a resident or a family owns is for that resident alone. */
    isFor(owner: ListOwner, trackId: TrackId): boolean {
      const { residentId } = toOwnerColumns(owner)
      const row = sql.belongsTo.get(trackId)
      return row !== undefined && (row.belongsTo === null || row.belongsTo === residentId)
    },

    /** Songs in which every word begins a word of title, performer, origin or year; the best match first. */
    find(owner: ListOwner, text: string, limit: number): BookSong[] {
      const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
      if (words.length === 0) return []
      const match = words.map((word) => `"${word}"*`).join(' ')
      return sql.find.all({ ...toOwnerColumns(owner), match, limit })
    },

    /** At most `limit` of each; never what the owner has already, nor what is blocked for them. */
    suggestions(owner: ListOwner, limit: number): Suggestions {
      const columns = toOwnerColumns(owner)
      const born = birthYear(columns.residentId)
      const of = { ...columns, limit }
      return {
        years: born === null ? null : years(born, of),
        unused: sql.unused.all(of),
        recent: sql.recent.all(of),
      }
    },
  }

  function years(born: number, of: OwnerColumns & { limit: number }): Suggestions['years'] {
    const { peak, wide } = songYears(born)
    const span = { from: wide.from, until: wide.until, peakFrom: peak.from, peakUntil: peak.until }
    return { peak, songs: sql.ofYears.all({ ...of, ...span }) }
  }
}

const SONG = `
  SELECT track.id AS trackId, track.kind, track.title, track.short_title AS shortTitle, track.performer, track.year,
    track.picture
  FROM track`

const ALLOWED = 'track.hidden_at IS NULL AND (track.belongs_to IS NULL OR track.belongs_to IS @residentId)'

/** Neither on a list or reserve list of the owner, nor blocked for them. */
const NEW_TO_OWNER = `track.id NOT IN (
  SELECT slot.track_id FROM slot JOIN playlist ON playlist.id = slot.playlist_id
    WHERE playlist.removed_at IS NULL AND resident_id IS @residentId AND place_id IS @placeId
  UNION SELECT track_id FROM bench_song WHERE resident_id IS @residentId AND place_id IS @placeId
  UNION SELECT track_id FROM block WHERE lifted_at IS NULL AND resident_id IS @residentId AND place_id IS @placeId)`

const IN_USE = `SELECT slot.track_id FROM slot JOIN playlist ON playlist.id = slot.playlist_id WHERE playlist.removed_at IS NULL
  UNION SELECT track_id FROM bench_song UNION SELECT track_id FROM alias`

type Of = OwnerColumns & { readonly limit: number }
type Span = { readonly from: number; readonly until: number; readonly peakFrom: number; readonly peakUntil: number }

function prepare(db: Database.Database) {
  return {
    song: db.prepare<[TrackId], BookSong>(`${SONG} WHERE id = ?`),
    belongsTo: db.prepare<[TrackId], { belongsTo: string | null }>(
      'SELECT belongs_to AS belongsTo FROM track WHERE id = ?',
    ),
    birthYear: db.prepare<[ResidentId], { birthYear: number | null }>(
      'SELECT birth_year AS birthYear FROM resident WHERE id = ?',
    ),
    find: db.prepare<[Of & { match: string }], BookSong>(
      `${SONG} JOIN track_word ON track_word.track_id = track.id
       WHERE track_word MATCH @match AND ${ALLOWED} ORDER BY rank, track.title LIMIT @limit`,
    ),
    // The years of 13 to 19 first, then those around them, each from the middle outwards.
    ofYears: db.prepare<[Of & Span], BookSong>(
      `${SONG} WHERE ${ALLOWED} AND ${NEW_TO_OWNER} AND track.year BETWEEN @from AND @until
       ORDER BY track.year NOT BETWEEN @peakFrom AND @peakUntil, abs(track.year * 2 - @peakFrom - @peakUntil), track.title
       LIMIT @limit`,
    ),
    unused: db.prepare<[Of], BookSong>(
      `${SONG} WHERE ${ALLOWED} AND track.id NOT IN (${IN_USE}) AND ${NEW_TO_OWNER} ORDER BY track.title LIMIT @limit`,
    ),
    recent: db.prepare<[Of], BookSong>(
      `${SONG} WHERE ${ALLOWED} AND ${NEW_TO_OWNER} ORDER BY track.added_at DESC, track.id DESC LIMIT @limit`,
    ),
  }
}
