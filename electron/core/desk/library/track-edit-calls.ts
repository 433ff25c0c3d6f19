import { z } from 'zod'
import { isPersonal, type Rights } from '../../../../media/library.ts'
import type { Chosen, Description, Track, TrackId } from '../../../../media/model.ts'
import { AppError } from '../../../contract/errors.ts'
import { THERAPIST, type Table } from '../call.ts'
import type { Desk } from '../desk.ts'
import type { TrackEditCalls } from './track-calls.ts'
import { createTrackViews } from './track-views.ts'
import { kind, residentId, rightsBasis, trackId, words } from './track-words.ts'

const FIRST_YEAR = 1000
const LAST_YEAR = 2200
const MOST_TRACKS = 10_000
/** media keeps at most so many peaks of a track. */
const MOST_PEAKS = 12_000

const optional = words.nullable().transform((text) => text || null)
const level = z.number().min(-200).max(100)
const seconds = z.number().min(0).max(100_000)
const key = z.string().min(1).max(4_000)

/** What people say and decide about a track; each of these can be taken back. */
export function createTrackEditCalls(desk: Desk): Table<TrackEditCalls> {
  const { library, review, people, catalogue } = desk.doors
  const toViews = createTrackViews(desk.doors)
  const trackOf = (id: TrackId): Track => {
    const track = library.track(id)
    if (track === null) throw new AppError('not-found', `there is no track ${id}`)
    return track
  }
  /** Writes `after` only where `before` still stands: otherwise another hand was there. */
  const change = <T>(read: () => T, before: T, after: T, write: (value: T) => void): void => {
    if (JSON.stringify(read()) !== JSON.stringify(before)) throw new AppError('conflict', 'the track has been changed')
    write(after)
  }
  const did = <T>(what: string, id: TrackId, read: () => T, after: T, write: (value: T) => void): void => {
    const before = read()
    desk.did({
      what,
      name: trackOf(id).title,
      redo: () => change(read, before, after, write),
      undo: () => change(read, after, before, write),
    })
  }
  const choose = (what: string, id: TrackId, part: Partial<Chosen>): void => {
    const read = (): Chosen => trackOf(id).chosen
    did(what, id, read, { ...read(), ...part }, (chosen) => library.choose(id, chosen))
  }
  return {
    describeTrack: {
      may: THERAPIST,
      args: z.object({
        trackId,
        edit: z.object({
          kind,
          title: words.min(1),
          shortTitle: words,
          performer: optional,
          origin: optional,
          year: z.number().int().min(FIRST_YEAR).max(LAST_YEAR).nullable(),
          picture: z
            .string()
            .regex(/^[\w-]+\.(svg|png|jpg|webp)$/)
            .nullable(),
        }),
      }),
      run: ({ trackId: id, edit }) => {
        const after: Description = { ...edit, shortTitle: edit.shortTitle || edit.title }
        did(
          'track-described',
          id,
          () => describe(trackOf(id)),
          after,
          (value) => library.describe(id, value),
        )
      },
    },
    setTrackRights: {
      may: THERAPIST,
      args: z.object({
        trackIds: z.array(trackId).min(1).max(MOST_TRACKS),
        rightsBasis,
        belongsTo: residentId.nullable(),
      }),
      run: ({ trackIds, ...after }) => {
        if (isPersonal(after.rightsBasis) !== (after.belongsTo !== null))
          throw new AppError('invalid', 'what a resident or a family owns belongs to one person')
        if (after.belongsTo !== null && people.resident(after.belongsTo) === null)
          throw new AppError('not-found', 'there is no such resident')
        const inTheWay =
          after.belongsTo === null
            ? []
            : toViews(catalogue.rows(trackIds)).flatMap(({ users }) =>
                users.filter((user) => user.residentId !== after.belongsTo).map((user) => user.name),
              )
        if (inTheWay.length > 0) return { inTheWay: [...new Set(inTheWay)] }
        const before = trackIds.map((id) => ({ id, rights: rightsOf(trackOf(id)) }))
        const write = (isRedo: boolean): void => {
          for (const { id, rights } of before) library.setRights(id, isRedo ? after : rights)
        }
        const [only] = trackIds
        desk.did({
          what: trackIds.length === 1 ? 'track-rights' : 'tracks-rights',
          name: trackIds.length === 1 && only !== undefined ? trackOf(only).title : String(trackIds.length),
          redo: () => write(true),
          undo: () => write(false),
        })
        return { inTheWay: [] }
      },
    },
    hideTrack: {
      may: THERAPIST,
      args: z.object({ trackId }),
      run: ({ trackId: id }) => {
        const at = desk.now()
        desk.did({
          what: 'track-hidden',
          name: trackOf(id).title,
          redo: () => library.hide(id, at),
          undo: () => library.hide(id, null),
        })
      },
    },
    chooseSilence: {
      may: THERAPIST,
      args: z.object({ trackId, what: z.enum(['skip', 'keep']) }),
      run: ({ trackId: id, what }) => {
        const startS = what === 'keep' ? 0 : (trackOf(id).measurement?.startS ?? 0)
        choose(what === 'keep' ? 'silence-kept' : 'silence-skipped', id, { startS })
      },
    },
    makeLouder: {
      may: THERAPIST,
      args: z.object({ trackId, moreDb: z.number().min(1).max(20) }),
      run: ({ trackId: id, moreDb }) => {
        const finding = review.findings().find((one) => one.kind === 'quiet' && one.trackId === id)
        if (finding?.kind !== 'quiet') throw new AppError('conflict', 'it is loud enough by now')
        choose('track-louder', id, { gainDb: finding.appliedDb + Math.min(moreDb, finding.moreDb) })
      },
    },
    letFindingsBe: {
      may: THERAPIST,
      args: z.object({ keys: z.array(key).min(1).max(MOST_TRACKS) }),
      run: ({ keys }) => {
        const at = desk.now()
        desk.did({
          what: 'findings-let-be',
          name: null,
          redo: () => review.letBe(keys, at),
          undo: () => review.takeBack(keys),
        })
      },
    },
    trackMeasured: {
      may: THERAPIST,
      args: z.object({
        trackId,
        durationS: seconds,
        loudnessLufs: level,
        truePeakDbtp: level,
        startS: seconds,
        endS: seconds,
        monoFrom: z.enum(['both', 'left']),
        peaks: z.array(z.number().min(0).max(1)).max(MOST_PEAKS),
      }),
      run: ({ trackId: id, ...measurement }) => {
        if (trackOf(id).measurement !== null) return
        library.setMeasurement(id, measurement)
        desk.changed()
      },
    },
  }
}

const describe = ({ kind: of, title, shortTitle, performer, origin, year, picture }: Track): Description => ({
  kind: of,
  title,
  shortTitle,
  performer,
  origin,
  year,
  picture,
})
const rightsOf = ({ rightsBasis: basis, belongsTo }: Track): Rights => ({ rightsBasis: basis, belongsTo })
