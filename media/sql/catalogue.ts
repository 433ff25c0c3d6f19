import type Database from 'better-sqlite3'
import type { RightsBasis, TrackId, TrackKind } from '../model.ts'

/** A track as lists show it, its peaks still packed. */
export type LightRow = {
  readonly id: TrackId
  readonly kind: TrackKind
  readonly title: string
  readonly shortTitle: string
  readonly performer: string | null
  readonly origin: string | null
  readonly year: number | null
  readonly picture: string | null
  readonly file: string
  readonly rightsBasis: RightsBasis
  readonly belongsTo: string | null
  readonly durationS: number | null
  readonly loudnessLufs: number | null
  readonly truePeakDbtp: number | null
  readonly startS: number | null
  readonly chosenStartS: number | null
  readonly chosenGainDb: number | null
  readonly addedAt: number
  readonly cutShort: 0 | 1
  readonly peaks: Uint8Array | null
}

/** Null leaves nothing out; `except` is a JSON array of ids. */
export type CatalogueFilter = {
  readonly kind: TrackKind | null
  readonly decade: number | null
  readonly rightsBasis: RightsBasis | null
  readonly except: string | null
}

type Asked = CatalogueFilter & { readonly match: string | null }
type Paged = Asked & { readonly offset: number; readonly limit: number }

const SHOWN = `
  FROM track INDEXED BY track_light
  WHERE hidden_at IS NULL AND (@kind IS NULL OR kind = @kind)
    AND (@decade IS NULL OR year BETWEEN @decade AND @decade + 9)
    AND (@rightsBasis IS NULL OR rights_basis = @rightsBasis)
    AND (@except IS NULL OR id NOT IN (SELECT value FROM json_each(@except)))`
const FOUND = `${SHOWN} AND id IN (SELECT track_id FROM track_word WHERE track_word MATCH @match)`
const BY_TITLE = 'ORDER BY title_key, id LIMIT @limit OFFSET @offset'

type Id = { readonly id: TrackId }
/** Counting along spares a search of the words its second run; without words it would cost more than it spares. */
type Counted = Id & { readonly total: number | null }

/** Everything that is asked while somebody looks through the music. */
export type CatalogueStatements = {
  readonly count: Database.Statement<[Asked], { total: number }>
  readonly countFound: Database.Statement<[Asked], { total: number }>
  readonly page: Database.Statement<[Paged], Counted>
  readonly pageFound: Database.Statement<[Paged], Counted>
  readonly best: Database.Statement<[{ match: string; limit: number }], Id>
  /** By a JSON array of ids, in its order. */
  readonly rows: Database.Statement<[string], LightRow>
  readonly decades: Database.Statement<[], { decade: number }>
  readonly peaks: Database.Statement<[TrackId], Pick<LightRow, 'peaks' | 'durationS'>>
}

/** Prepared once per store. */
export function prepareCatalogue(db: Database.Database): CatalogueStatements {
  return {
    count: db.prepare(`SELECT count(*) AS total ${SHOWN}`),
    countFound: db.prepare(`SELECT count(*) AS total ${FOUND}`),
    page: db.prepare(`SELECT id, NULL AS total ${SHOWN} ${BY_TITLE}`),
    pageFound: db.prepare(`SELECT id, count(*) OVER () AS total ${FOUND} ${BY_TITLE}`),
    // A word of the title says more than one of the performer, and that more than a place or a year.
    best: db.prepare(`
      SELECT track_id AS id FROM track_word JOIN track ON track.id = track_id
      WHERE track_word MATCH @match AND hidden_at IS NULL
      ORDER BY bm25(track_word, 0, 8, 4, 2, 2), title_key LIMIT @limit`),
    rows: db.prepare(`
      SELECT track.id, kind, title, short_title AS shortTitle, performer, origin, year, picture, file,
        rights_basis AS rightsBasis, belongs_to AS belongsTo, duration_s AS durationS, loudness_lufs AS loudnessLufs,
        true_peak_dbtp AS truePeakDbtp, start_s AS startS, chosen_start_s AS chosenStartS,
        chosen_gain_db AS chosenGainDb, added_at AS addedAt, cut_short AS cutShort, peaks
      FROM json_each(?) AS wanted CROSS JOIN track ON track.id = wanted.value ORDER BY wanted.key`),
    decades: db.prepare(`
      SELECT DISTINCT year / 10 * 10 AS decade FROM track INDEXED BY track_light
      WHERE hidden_at IS NULL AND year IS NOT NULL ORDER BY decade`),
    peaks: db.prepare('SELECT peaks, duration_s AS durationS FROM track WHERE id = ?'),
  }
}
