import { z } from 'zod'
import { fullName } from '../../../care/full-name.ts'
import { DAY_PARTS, WEEKDAYS, type Moment, type MomentId } from '../../../care/moment.ts'
import { momentsOfDay, standsAt } from '../../../care/moment-times.ts'
import { NEW, type MomentState } from '../../../care/moments.ts'
import type { ListPurpose, ResidentId } from '../../../care/model.ts'
import type { MomentCalls, MomentView } from '../../contract/desk/moment-calls.ts'
import { AppError } from '../../contract/errors.ts'
import { isInviting } from '../session/invitation.ts'
import { CARE, THERAPIST, type Table } from './call.ts'
import type { Desk } from './desk.ts'

const id = z.string().min(1).max(64)
const residentId = id.transform((text) => text as ResidentId)
const momentId = id.transform((text) => text as MomentId)
const version = z.string().max(64)
const moment = z.object({
  label: z.string().max(120),
  weekdays: z
    .array(z.literal([...WEEKDAYS]))
    .min(1)
    .max(WEEKDAYS.length),
  time: z.discriminatedUnion('type', [
    z.object({ type: z.literal('clock'), minute: z.number().int().min(0).max(1439) }),
    z.object({ type: z.literal('part'), part: z.enum(DAY_PARTS) }),
  ]),
  purpose: (z.enum(['enliven', 'enjoy', 'settle']) satisfies z.ZodType<ListPurpose>).nullable(),
  withWhom: z.string().max(120),
  how: z.enum(['handset', 'speaker']),
  lengthMin: z.number().int().min(1).max(240).nullable(),
})

/** A strip over a page holds so many; a moment stays in it for half an hour. */
const MOST_SHOWN = 6
const SHOWN_AFTER_MIN = 30

function minuteOf(at: number): number {
  const time = new Date(at)
  return time.getHours() * 60 + time.getMinutes()
}

/** Music moments: hints that the house keeps for itself. Nothing here can be ticked off. */
export function createMomentCalls(desk: Desk): Table<MomentCalls> {
  const { moments, invitations, people, residents } = desk.doors
  const withRing = (one: Moment): MomentView => ({
    ...one,
    rings: isInviting(one) && invitations.isWelcome(one.residentId),
  })
  const nameOf = (who: ResidentId): string | null => {
    const resident = people.resident(who)
    return resident && fullName(resident)
  }
  /** One change of one moment, there and back; each way says which version it found. */
  const put = (what: string, of: { id: MomentId; residentId: ResidentId; seen: string }, after: MomentState): void => {
    const before = moments.moment(of.id)
    const [from, to] = [of.seen, moments.newVersion()]
    desk.did({
      what,
      name: nameOf(of.residentId),
      redo: () => moments.putMoment(of, after, { from, to }),
      undo: () => moments.putMoment(of, before, { from: to, to: from }),
    })
  }
  return {
    todaysMoments: {
      may: CARE,
      args: z.object({ residentId }),
      run: ({ residentId: who }) => momentsOfDay(moments.momentsOf(who), desk.now()).map(withRing),
    },
    moments: {
      may: CARE,
      args: z.object({ residentId }),
      run: ({ residentId: who }) => ({
        moments: moments.momentsOf(who).map(withRing),
        mayRing: invitations.isWelcome(who),
      }),
    },
    momentsOfHouse: {
      may: CARE,
      args: z.object({}),
      run: () => {
        const at = desk.now()
        const here = people.residents().filter(({ id: who }) => residents.record(who)?.departedAt === null)
        const names = new Map(here.map((resident) => [resident.id, fullName(resident)]))
        const coming = momentsOfDay(moments.allMoments(), at).filter(
          (one) => standsAt(one) + SHOWN_AFTER_MIN > minuteOf(at),
        )
        const found = coming.flatMap((one) => {
          const who = names.get(one.residentId)
          return who === undefined ? [] : [{ ...withRing(one), who }]
        })
        return found.slice(0, MOST_SHOWN)
      },
    },
    setMoment: {
      may: THERAPIST,
      args: z.object({ residentId, momentId: momentId.nullable(), seen: version.nullable(), moment }),
      run: ({ residentId: who, momentId: known, seen, moment: text }) => {
        if (people.resident(who) === null) throw new AppError('not-found', 'there is no such resident')
        const { name, role } = desk.login()
        const state = { ...text, toldBy: name, toldRole: role, toldAt: desk.now() }
        const of = { id: known ?? moments.newMomentId(), residentId: who, seen: known === null ? NEW : (seen ?? NEW) }
        put(known === null ? 'moment-added' : 'moment-changed', of, state)
      },
    },
    removeMoment: {
      may: THERAPIST,
      args: z.object({ momentId, seen: version }),
      run: ({ momentId: gone, seen }) => {
        const found = moments.moment(gone)
        if (found === null) throw new AppError('not-found', 'this moment is not there any more')
        put('moment-removed', { id: gone, residentId: found.residentId, seen }, null)
      },
    },
    setMayRing: {
      may: THERAPIST,
      args: z.object({ residentId, isOn: z.boolean() }),
      run: ({ residentId: who, isOn }) =>
        desk.did({
          what: isOn ? 'may-ring' : 'may-not-ring',
          name: nameOf(who),
          redo: () => invitations.setWelcome(who, isOn),
          undo: () => invitations.setWelcome(who, !isOn),
        }),
    },
  }
}
