import type Database from 'better-sqlite3'
import type { RightsBasis, TrackId, TrackKind } from './model.ts'
import { toMatch } from './search-words.ts'
import { prepareCatalogue, type CatalogueFilter, type LightRow } from './sql/catalogue.ts'
import { toWave } from './sql/wave.ts'

/** What a list shows of a track. `wave` is narrow: one bar for each 3 px of 132. */
export type CatalogueRow = Omit<LightRow, 'peaks' | 'cutShort'> & {
  readonly cutShort: boolean
  readonly wave: readonly number[]
}

/** Which tracks a page shows; what is null or empty leaves nothing out. */
export type CatalogueQuery = {
  /** Words of title, performer, origin or year, each from its beginning; accents and capitals make no difference. */
  readonly text: string
  readonly kind: TrackKind | null
  /** Its first year, such as 1950. */
  readonly decade: number | null
  readonly rightsBasis: RightsBasis | null
  readonly except: readonly TrackId[] | null
  readonly offset: number
  readonly limit: number
}

export type CataloguePage = { readonly total: number; readonly rows: readonly CatalogueRow[] }
/** The beginning of a track, seconds, and its waveform. */
export type Beginning = { readonly seconds: number; readonly wave: readonly number[] }

export type Catalogue = {
  /** By title. */
  readonly page: (query: CatalogueQuery) => CataloguePage
  /** The tracks that fit best, at most `limit`; none for a text without words. */
  readonly find: (text: string, limit: number) => readonly CatalogueRow[]
  readonly row: (id: TrackId) => CatalogueRow | null
  readonly rows: (ids: readonly TrackId[]) => readonly CatalogueRow[]
  /** The first years of the decades there is something of, in order. */
  readonly decades: () => readonly number[]
  /** Null for what nobody has listened to yet. */
  readonly beginning: (id: TrackId, seconds: number, bars: number) => Beginning | null
}

const BARS = 44

/** The house's music as people look through it: what is hidden is not there. Works on the library's store. */
export function openCatalogue(db: Database.Database): Catalogue {
  const sql = prepareCatalogue(db)
  const rows = (ids: readonly TrackId[]): CatalogueRow[] => sql.rows.all(JSON.stringify(ids)).map(toRow)
  return {
    page({ text, offset, limit, ...rest }) {
      const match = toMatch(text)
      if (match === null && text.trim() !== '') return { total: 0, rows: [] }
      const filter: CatalogueFilter = {
        kind: rest.kind,
        decade: rest.decade,
        rightsBasis: rest.rightsBasis,
        except: rest.except === null ? null : JSON.stringify(rest.except),
      }
      const [count, page] = match === null ? [sql.count, sql.page] : [sql.countFound, sql.pageFound]
      const found = page.all({ ...filter, match, offset, limit })
      const total = found[0]?.total ?? count.get({ ...filter, match })?.total ?? 0
      return { total, rows: rows(found.map(({ id }) => id)) }
    },
    find(text, limit) {
      const match = toMatch(text)
      return match === null ? [] : rows(sql.best.all({ match, limit }).map(({ id }) => id))
    },
    row: (id) => rows([id])[0] ?? null,
    rows,
    decades: () => sql.decades.all().map(({ decade }) => decade),
    beginning(id, seconds, bars) {
      const found = sql.peaks.get(id)
      if (found === undefined || found.peaks === null || found.durationS === null) return null
      const count = found.peaks.byteLength / 2
      const shown = Math.min(seconds, found.durationS)
      const last = Math.round((count * shown) / Math.max(found.durationS, Number.EPSILON))
      return { seconds: shown, wave: toWave(found.peaks, bars, 0, last) }
    },
  }
}

function toRow({ peaks, cutShort, ...row }: LightRow): CatalogueRow {
  return { ...row, cutShort: cutShort === 1, wave: peaks === null ? [] : toWave(peaks, BARS) }
}
