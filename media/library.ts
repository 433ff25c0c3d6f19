import type Database from 'better-sqlite3'
import { MediaError } from './media-error.ts'
import { foldTitle } from './fold-title.ts'
import type { Chosen, Description, Measurement, RightsBasis, Track, TrackId } from './model.ts'
import { saving } from './sql/saving.ts'
import { fromMeasurement, fromTrack, prepareTrack, toTrack } from './sql/track.ts'

/** On what ground a track may be played, and for whom alone where a resident or a family owns it. */
export type Rights = { readonly rightsBasis: RightsBasis; readonly belongsTo: string | null }

/** The house's music as the store knows it. Every call is synchronous and on disk when it returns. */
export type Library = {
  /**
   * `addedAt` in epoch ms, `originPlace` the place that took it in, `cutShort` where its file ends too early. Throws
   * MediaError `conflict` where these bytes are known.
   */
  readonly addTrack: (args: { track: Track; addedAt: number; originPlace: string; cutShort?: boolean }) => void
  readonly track: (id: TrackId) => Track | null
  /** By the SHA-256 of the file's bytes, hex. */
  readonly trackByHash: (contentHash: string) => Track | null
  /** All tracks, oldest first. */
  readonly tracks: () => Track[]
  /** What listening found, whoever listened. Throws MediaError `not-found`. */
  readonly setMeasurement: (id: TrackId, measurement: Measurement) => void
  /** What people write about it. Throws MediaError `not-found`, and `invalid` without a title. */
  readonly describe: (id: TrackId, description: Description) => void
  /** Throws MediaError `not-found`, and `invalid` unless exactly what a resident or family owns belongs to somebody. */
  readonly setRights: (id: TrackId, rights: Rights) => void
  /** What a person decided in the place of what was measured. Throws MediaError `not-found`. */
  readonly choose: (id: TrackId, chosen: Chosen) => void
  /** Out of the house's list from that moment (epoch ms), or in it again with null. Where it is in use it goes on playing. */
  readonly hide: (id: TrackId, hiddenAt: number | null) => void
}

/** The library over a store that media's steps have been applied to; the store stays its opener's. */
export function openLibrary(db: Database.Database): Library {
  const sql = prepareTrack(db)
  return {
    addTrack({ track, addedAt, originPlace, cutShort = false }) {
      const { changes } = sql.add.run({ ...fromTrack(track), cutShort: cutShort ? 1 : 0, addedAt, originPlace })
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
    describe(id, description) {
      if (description.title.trim() === '') throw new MediaError('invalid', 'a track has a title')
      change(id, () => sql.describe.run({ ...description, id, titleKey: foldTitle(description.title) }))
    },
    setRights(id, { rightsBasis, belongsTo }) {
      if (isPersonal(rightsBasis) !== (belongsTo !== null))
        throw new MediaError('invalid', 'what a resident or a family owns, and nothing else, belongs to one person')
      change(id, () => sql.setRights.run({ id, rightsBasis, belongsTo }))
    },
    choose: (id, { startS, gainDb }) => change(id, () => sql.choose.run({ id, startS, gainDb })),
    hide: (id, hiddenAt) => change(id, () => sql.hide.run({ id, hiddenAt })),
  }
}

/** Owned by a resident or a family: it may be played for that resident alone. */
export function isPersonal(basis: RightsBasis): boolean {
  return basis === 'resident_owned' || basis === 'family_owned'
}

function change(id: TrackId, write: () => { changes: number }): void {
  if (saving(write).changes === 0) throw new MediaError('not-found', `there is no track ${id}`)
}
