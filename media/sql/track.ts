import type Database from 'better-sqlite3'
import { foldTitle } from '../fold-title.ts'
import type { Description, Measurement, MonoFrom, RightsBasis, Track, TrackId, TrackKind } from '../model.ts'
import { fromPeaks, toPeaks } from './peaks.ts'

/** A row of `track` as it is read: names as in the model, peaks still packed. */
export type TrackRow = {
  id: TrackId
  kind: TrackKind
  title: string
  shortTitle: string
  performer: string | null
  origin: string | null
  year: number | null
  rightsBasis: RightsBasis
  belongsTo: string | null
  contentHash: string
  file: string
  picture: string | null
  sizeBytes: number
  chosenStartS: number | null
  chosenGainDb: number | null
} & MeasurementRow

/** The measured columns: all filled or all null. */
export type MeasurementRow = {
  durationS: number | null
  loudnessLufs: number | null
  truePeakDbtp: number | null
  startS: number | null
  endS: number | null
  monoFrom: MonoFrom | null
  peaks: Uint8Array | null
}

const READ = `
  SELECT id, kind, title, short_title AS shortTitle, performer, origin, year, rights_basis AS rightsBasis,
    belongs_to AS belongsTo, chosen_start_s AS chosenStartS, chosen_gain_db AS chosenGainDb, content_hash AS contentHash, file, picture, size_bytes AS sizeBytes, duration_s AS durationS,
    loudness_lufs AS loudnessLufs, true_peak_dbtp AS truePeakDbtp, start_s AS startS, end_s AS endS,
    mono_from AS monoFrom, peaks
  FROM track`

/** Everything that is ever asked about tracks. */
export type TrackStatements = {
  readonly all: Database.Statement<[], TrackRow>
  readonly byId: Database.Statement<[TrackId], TrackRow>
  readonly byHash: Database.Statement<[string], TrackRow>
  readonly add: Database.Statement<
    [TrackRow & { titleKey: string; cutShort: 0 | 1; addedAt: number; originPlace: string }]
  >
  readonly setMeasurement: Database.Statement<[MeasurementRow & { id: TrackId }]>
  readonly describe: Database.Statement<[Description & { id: TrackId; titleKey: string }]>
  readonly setRights: Database.Statement<[Pick<TrackRow, 'id' | 'rightsBasis' | 'belongsTo'>]>
  readonly choose: Database.Statement<[{ id: TrackId; startS: number | null; gainDb: number | null }]>
  readonly hide: Database.Statement<[{ id: TrackId; hiddenAt: number | null }]>
}

/** Prepared once per store. */
export function prepareTrack(db: Database.Database): TrackStatements {
  return {
    all: db.prepare(`${READ} ORDER BY id`),
    byId: db.prepare(`${READ} WHERE id = ?`),
    byHash: db.prepare(`${READ} WHERE content_hash = ?`),
    add: db.prepare(`
      INSERT INTO track (id, kind, title, title_key, short_title, performer, origin, year, rights_basis, belongs_to,
        content_hash, file, picture, size_bytes, duration_s, loudness_lufs, true_peak_dbtp, start_s, end_s, mono_from,
        peaks, chosen_start_s, chosen_gain_db, cut_short, added_at, origin_place)
      VALUES (@id, @kind, @title, @titleKey, @shortTitle, @performer, @origin, @year, @rightsBasis, @belongsTo,
        @contentHash, @file, @picture, @sizeBytes, @durationS, @loudnessLufs, @truePeakDbtp, @startS, @endS, @monoFrom,
        @peaks, @chosenStartS, @chosenGainDb, @cutShort, @addedAt, @originPlace)
      ON CONFLICT (content_hash) DO NOTHING`),
    setMeasurement: db.prepare(`
      UPDATE track SET duration_s = @durationS, loudness_lufs = @loudnessLufs, true_peak_dbtp = @truePeakDbtp,
        start_s = @startS, end_s = @endS, mono_from = @monoFrom, peaks = @peaks
      WHERE id = @id`),
    describe: db.prepare(`
      UPDATE track SET kind = @kind, title = @title, title_key = @titleKey, short_title = @shortTitle,
        performer = @performer, origin = @origin, year = @year, picture = @picture
      WHERE id = @id`),
    setRights: db.prepare('UPDATE track SET rights_basis = @rightsBasis, belongs_to = @belongsTo WHERE id = @id'),
    choose: db.prepare('UPDATE track SET chosen_start_s = @startS, chosen_gain_db = @gainDb WHERE id = @id'),
    hide: db.prepare('UPDATE track SET hidden_at = @hiddenAt WHERE id = @id'),
  }
}

export function toTrack(row: TrackRow): Track {
  const { durationS, loudnessLufs, truePeakDbtp, startS, endS, monoFrom, peaks, chosenStartS, chosenGainDb, ...rest } =
    row
  const track = { ...rest, chosen: { startS: chosenStartS, gainDb: chosenGainDb } }
  if (
    durationS === null ||
    loudnessLufs === null ||
    truePeakDbtp === null ||
    startS === null ||
    endS === null ||
    monoFrom === null ||
    peaks === null
  ) {
    return { ...track, measurement: null }
  }
  const measurement = { durationS, loudnessLufs, truePeakDbtp, startS, endS, monoFrom, peaks: toPeaks(peaks) }
  return { ...track, measurement }
}

export function fromTrack({ measurement, chosen, ...track }: Track): TrackRow & { titleKey: string } {
  return {
    ...track,
    titleKey: foldTitle(track.title),
    chosenStartS: chosen.startS,
    chosenGainDb: chosen.gainDb,
    ...fromMeasurement(measurement),
  }
}

export function fromMeasurement(measurement: Measurement | null): MeasurementRow {
  if (measurement === null) {
    return {
      durationS: null,
      loudnessLufs: null,
      truePeakDbtp: null,
      startS: null,
      endS: null,
      monoFrom: null,
      peaks: null,
    }
  }
  return { ...measurement, peaks: fromPeaks(measurement.peaks) }
}
