import { z } from 'zod'
import { fullName } from '../../../../care/full-name.ts'
import type { PlaceId, ResidentId } from '../../../../care/model.ts'
import { LONGEST_NAME, type Facts, type ResidentRecord } from '../../../../care/residents.ts'
import { playable } from '../../../../media/choose.ts'
import type { TrackId } from '../../../../media/model.ts'
import { AppError } from '../../../contract/errors.ts'
import type { PersonCalls, PhoneHere } from '../../../contract/desk/person-calls.ts'
import { PHONE_PLACE } from '../../store/choose-phone-place.ts'
import { THERAPIST, type Table } from '../call.ts'
import type { Desk } from '../desk.ts'
import { hearingProfile, moment, placeId, residentId } from './arguments.ts'
import { toPictureUrl } from './resident-card.ts'

const text = z.string().max(2 * LONGEST_NAME)
const minute = z.number().int().min(0).max(1_439)
const hearing = hearingProfile.extend({ aids: z.boolean(), betterEar: z.enum(['left', 'right']).nullable() })
const facts = z
  .object({
    address: text,
    name: text,
    calledAs: text,
    picture: z.string().max(120).nullable(),
    birthYear: z.number().int().nullable(),
    languages: z.array(z.string().trim().min(1).max(40)).max(12),
    hearing,
    quietHours: z.object({ fromMin: minute, untilMin: minute }).nullable(),
    arrivedAt: moment,
  })
  .partial()
  .transform(withoutUndefined)
const stage = z.enum(['dial', 'pictures', 'lift', 'staff'])

/** So many songs of the house are offered to somebody who has none yet. */
const MOST_SONGS = 12

export function createPersonCalls(desk: Desk): Table<PersonCalls> {
  const { people, residents, lists, library, houseSettings, placeId: here } = desk.doors
  const known = (id: ResidentId): ResidentRecord => {
    const record = residents.record(id)
    if (record === null) throw new AppError('not-found', 'no such resident')
    return record
  }
  const titled = (trackId: TrackId) => {
    const track = library.track(trackId)
    return track === null ? [] : [{ trackId, title: track.title }]
  }
  const phoneHere = (id: ResidentId): PhoneHere => {
    const places = people.places()
    const place = places.find((one) => one.id === here)
    if (place === undefined) throw new AppError('not-found', 'this phone stands nowhere')
    const next = places.find((one) => one.id === houseSettings.get(PHONE_PLACE)) ?? place
    const isShown = residents.isPermitted(id, 'shared_screen', desk.now())
    const isTheirs = place.residentId === id
    return { place, next, places, reach: isTheirs ? 'own' : place.kind === 'shared' && isShown ? 'face' : 'none' }
  }
  return {
    person: {
      may: THERAPIST,
      args: z.object({ residentId }),
      run: ({ residentId: id }) => {
        const record = known(id)
        return {
          ...record,
          pictureUrl: toPictureUrl(record.picture),
          stages: residents.stages(id),
          places: residents.places(id),
        }
      },
    },
    changePerson: {
      may: THERAPIST,
      args: z.object({
        residentId,
        what: z.enum(['resident-changed', 'picture-changed', 'hearing-changed', 'quiet-changed']),
        to: facts,
      }),
      run: ({ residentId: id, what, to }) => {
        const before = known(id)
        const from = pick(before, Object.keys(to) as (keyof Facts)[])
        // What was kept may be trimmed: undoing compares with what is really there.
        let kept: Partial<Facts> = to
        desk.did({
          what,
          name: fullName(before),
          redo: () => {
            residents.change(id, from, to)
            kept = pick(known(id), Object.keys(to) as (keyof Facts)[])
          },
          undo: () => residents.change(id, kept, from),
        })
      },
    },
    setStage: {
      may: THERAPIST,
      args: z.object({ residentId, stage, panelSize: z.literal([3, 4, 6]) }),
      run: ({ residentId: id, ...to }) => {
        const before = known(id)
        if (before.stage === to.stage && before.panelSize === to.panelSize) return
        desk.did({
          what: 'stage-changed',
          name: fullName(before),
          redo: () => people.setStage(id, to.stage, to.panelSize),
          undo: () => residents.undoStage(id, to),
        })
      },
    },
    setDeparted: {
      may: THERAPIST,
      args: z.object({ residentId, isHere: z.boolean() }),
      run: ({ residentId: id, isHere }) => {
        const before = known(id)
        const at = isHere ? null : desk.now()
        desk.did({
          what: isHere ? 'resident-back' : 'resident-left',
          name: fullName(before),
          redo: () => residents.setDeparted(id, at),
          undo: () => residents.setDeparted(id, before.departedAt),
        })
      },
    },
    giveOwnPhone: {
      may: THERAPIST,
      args: z.object({ residentId, name: text }),
      run: ({ residentId: id, name }) => {
        let added: PlaceId | null = null
        known(id)
        desk.did({
          what: 'phone-given',
          name: name.trim(),
          redo: () => {
            added = people.addPlace({ name, kind: 'personal', residentId: id }, added ?? undefined).id
          },
          undo: () => {
            if (added !== null) residents.removePlace(added)
          },
        })
      },
    },
    phoneHere: { may: THERAPIST, args: z.object({ residentId }), run: ({ residentId: id }) => phoneHere(id) },
    setPhonePlace: {
      may: THERAPIST,
      args: z.object({ placeId }),
      run: ({ placeId: wanted }) => {
        const place = people.places().find((one) => one.id === wanted)
        if (place === undefined) throw new AppError('not-found', 'no such place')
        const before = houseSettings.get(PHONE_PLACE) ?? null
        desk.did({
          what: 'phone-moved',
          name: place.name,
          redo: () => houseSettings.set(PHONE_PLACE, wanted),
          undo: () => houseSettings.set(PHONE_PLACE, before),
        })
      },
    },
    songsToTry: {
      may: THERAPIST,
      args: z.object({ residentId }),
      run: ({ residentId: id }) => {
        const own = playable(lists.activeList({ residentId: id }).list).flatMap(({ trackId }) => titled(trackId))
        return own.length > 0
          ? own
          : library
              .tracks()
              .slice(0, MOST_SONGS)
              .map(({ id: trackId, title }) => ({ trackId, title }))
      },
    },
  }
}

function pick(record: ResidentRecord, keys: readonly (keyof Facts)[]): Partial<Facts> {
  return Object.fromEntries(keys.map((key) => [key, record[key]])) as Partial<Facts> // the keys name the values' types
}

/** An optional field that is there but undefined says nothing. */
function withoutUndefined(to: { [K in keyof Facts]?: Facts[K] | undefined }): Partial<Facts> {
  return Object.fromEntries(Object.entries(to).filter(([, value]) => value !== undefined)) as Partial<Facts>
}
