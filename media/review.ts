import type Database from 'better-sqlite3'
import type { Refusal } from './audio/sniff.ts'
import type { TrackId } from './model.ts'
import { LONG_SILENCE_S, lookAlikes, softness } from './review-rules.ts'
import { saving } from './sql/saving.ts'

/** Why a file did not come in: what it is instead of sound, or that it could not be read. */
export type RefusalWhy = Refusal | 'unreadable' | 'too-large' | 'truncated'

type OfTrack = { readonly key: string; readonly trackId: TrackId; readonly title: string }

/** Something to look at after music came in. `key` names it for `letBe`. */
export type ReviewFinding =
  | (OfTrack & { readonly kind: 'silence'; readonly silenceS: number })
  | (OfTrack & {
      readonly kind: 'quiet'
      readonly loudnessLufs: number
      readonly appliedDb: number
      readonly moreDb: number
    })
  | (OfTrack & { readonly kind: 'cut-short' | 'not-measured' | 'no-rights' })
  | {
      readonly kind: 'double'
      readonly key: string
      readonly title: string
      readonly tracks: readonly { readonly id: TrackId; readonly durationS: number }[]
    }
  | { readonly kind: 'refused'; readonly key: string; readonly file: string; readonly why: RefusalWhy }

export type Review = {
  /** What nobody has looked at yet, newest track first within each kind. */
  readonly findings: () => readonly ReviewFinding[]
  /** It is well as it is; each key once. `at` in epoch ms. */
  readonly letBe: (keys: readonly string[], at: number) => void
  readonly takeBack: (keys: readonly string[]) => void
  /** A file that could not come in. Its name is remembered until somebody lets it be. */
  readonly refused: (file: { id: string; file: string; why: RefusalWhy; at: number }) => void
}

/** What is to be looked at in the library's store. Writes throw MediaError `not-saved`. */
export function openReview(db: Database.Database, { origin }: { readonly origin: string }): Review {
  const sql = prepare(db)
  const letBe = db.transaction((keys: readonly string[], at: number) => {
    for (const finding of keys) sql.letBe.run({ finding, at, origin })
  })
  const takeBack = db.transaction((keys: readonly string[]) => {
    for (const finding of keys) sql.takeBack.run(finding)
  })
  /** Reading all tracks takes some ms, and a page asks again after each change of anything. */
  let known: { readonly changes: number; readonly findings: readonly ReviewFinding[] } | null = null
  const read = (): readonly ReviewFinding[] => {
    const settled = new Set(sql.settled.all().map(({ finding }) => finding))
    const all: ReviewFinding[] = [
      ...sql.refusals.all().map(({ id, file, why }) => ({ kind: 'refused', key: `refused ${id}`, file, why }) as const),
      ...sql.light.all().flatMap(ofTrack),
      ...doubles(sql.comparable.all()),
    ]
    return all.filter(({ key }) => !settled.has(key))
  }
  return {
    findings() {
      const changes = sql.changes.get()?.changes ?? 0
      if (known?.changes !== changes) known = { changes, findings: read() }
      return known.findings
    },
    letBe: (keys, at) => saving(() => letBe.immediate(keys, at)),
    takeBack: (keys) => saving(() => takeBack.immediate(keys)),
    refused: (file) => void saving(() => sql.refuse.run({ ...file, origin })),
  }
}

type Light = {
  readonly id: TrackId
  readonly title: string
  readonly rightsBasis: string
  readonly durationS: number | null
  readonly loudnessLufs: number | null
  readonly truePeakDbtp: number | null
  readonly startS: number | null
  readonly chosenStartS: number | null
  readonly chosenGainDb: number | null
  readonly cutShort: 0 | 1
}
type Comparable = {
  readonly id: TrackId
  readonly title: string
  readonly titleKey: string
  readonly durationS: number
}

function ofTrack(row: Light): ReviewFinding[] {
  const { id: trackId, title, loudnessLufs, truePeakDbtp, startS } = row
  const found: ReviewFinding[] = []
  const about = (kind: string): OfTrack => ({ key: `${kind} ${trackId}`, trackId, title })
  if (startS !== null && startS >= LONG_SILENCE_S && row.chosenStartS === null)
    found.push({ kind: 'silence', ...about('silence'), silenceS: startS })
  if (loudnessLufs !== null && truePeakDbtp !== null && row.chosenGainDb === null) {
    const soft = softness({ loudnessLufs, truePeakDbtp })
    if (soft) found.push({ kind: 'quiet', ...about('quiet'), loudnessLufs, ...soft })
  }
  if (row.cutShort === 1) found.push({ kind: 'cut-short', ...about('cut-short') })
  if (row.durationS === null) found.push({ kind: 'not-measured', ...about('not-measured') })
  if (row.rightsBasis === 'unknown') found.push({ kind: 'no-rights', ...about('no-rights') })
  return found
}

function doubles(tracks: readonly Comparable[]): ReviewFinding[] {
  return lookAlikes(tracks).map((group) => ({
    kind: 'double',
    // One more copy is something new to look at.
    key: `double ${group
      .map(({ id }) => id)
      .toSorted()
      .join(' ')}`,
    title: group[0]?.title ?? '',
    tracks: group.map(({ id, durationS }) => ({ id, durationS })),
  }))
}

function prepare(db: Database.Database) {
  return {
    changes: db.prepare<[], { changes: number }>('SELECT total_changes() AS changes'),
    light: db.prepare<[], Light>(`
      SELECT id, title, rights_basis AS rightsBasis, duration_s AS durationS, loudness_lufs AS loudnessLufs,
        true_peak_dbtp AS truePeakDbtp, start_s AS startS, chosen_start_s AS chosenStartS,
        chosen_gain_db AS chosenGainDb, cut_short AS cutShort
      FROM track INDEXED BY track_light
      WHERE hidden_at IS NULL AND (start_s >= ${LONG_SILENCE_S} OR loudness_lufs < -20 OR duration_s IS NULL
        OR cut_short = 1 OR rights_basis = 'unknown')
      ORDER BY added_at DESC, id`),
    comparable: db.prepare<[], Comparable>(`
      SELECT id, title, title_key AS titleKey, duration_s AS durationS FROM track INDEXED BY track_light
      WHERE hidden_at IS NULL AND duration_s IS NOT NULL ORDER BY title_key, duration_s, id`),
    refusals: db.prepare<[], { id: string; file: string; why: RefusalWhy }>(
      'SELECT id, file, why FROM refused_file ORDER BY at DESC, rowid',
    ),
    refuse: db.prepare<[{ id: string; file: string; why: RefusalWhy; at: number; origin: string }]>(
      'INSERT INTO refused_file (id, file, why, at, origin_place) VALUES (@id, @file, @why, @at, @origin)',
    ),
    settled: db.prepare<[], { finding: string }>('SELECT finding FROM let_be'),
    letBe: db.prepare<[{ finding: string; at: number; origin: string }]>(
      'INSERT INTO let_be (finding, at, origin_place) VALUES (@finding, @at, @origin) ON CONFLICT DO NOTHING',
    ),
    takeBack: db.prepare<[string]>('DELETE FROM let_be WHERE finding = ?'),
  }
}
