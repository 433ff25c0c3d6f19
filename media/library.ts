import type Database from 'better-sqlite3'
import { MediaError } from './media-error.ts'
import type { Measurement, Track, TrackId } from './model.ts'
import { fromMeasurement, fromTrack, prepareTrack, toTrack } from './sql/track.ts'

/** The house's music as the store knows it. Every call is synchronous and on disk when it returns. */
export type Library = {
  /** `addedAt` in epoch ms, `originPlace` the place that took it in. Throws MediaError `conflict` where these bytes are known. */
  readonly addTrack: (args: { track: Track; addedAt: number; originPlace: string }) => void
  readonly track: (id: TrackId) => Track | null
  /** By the SHA-256 of the file's bytes, hex. */
  readonly trackByHash: (contentHash: string) => Track | null
  /** All tracks, oldest first. */
  readonly tracks: () => Track[]
  /** What listening found, whoever listened. Throws MediaError `not-found`. */
  readonly setMeasurement: (id: TrackId, measurement: Measurement) => void
}

/** The library over a store that media's steps have been applied to; the store stays its opener's. */
export function openLibrary(db: Database.Database): Library {
  const sql = prepareTrack(db)
  return {
    addTrack({ track, addedAt, originPlace }) {
      const { changes } = sql.add.run({ ...fromTrack(track), addedAt, originPlace })
      if (changes === 0) throw new MediaError('conflict', `the library has ${track.contentHash} already`)
    },
    track(id) {
      const row = sql.byId.get(id)
      return row === undefined ? null : toTrack(row)
    },
    trackByHash(contentHash) {
      const row = sql.byHash.get(contentHash)
      return row === undefined ? null : toTrack(row)
    },
    tracks: () => sql.all.all().map(toTrack),
    setMeasurement(id, measurement) {
      const { changes } = sql.setMeasurement.run({ id, ...fromMeasurement(measurement) })
      if (changes === 0) throw new MediaError('not-found', `there is no track ${id}`)
    },
  }
}
