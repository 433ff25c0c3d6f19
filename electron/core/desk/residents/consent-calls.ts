import { z } from 'zod'
import {
  CONSENT_ROLES,
  CONSENT_SUBJECTS,
  holds,
  type ConsentId,
  type ConsentSubject,
  type Permission,
} from '../../../../care/consent.ts'
import {
  consentsOf,
  giveConsent,
  permissionFor,
  undoConsent,
  undoWithdrawal,
  withdrawConsent,
} from '../../../../care/consents.ts'
import { fullName } from '../../../../care/full-name.ts'
import type { ResidentId } from '../../../../care/model.ts'
import { AppError } from '../../../contract/errors.ts'
import type { ConsentCalls, ConsentState } from '../../../contract/desk/consent-calls.ts'
import { THERAPIST, type Table } from '../call.ts'
import type { Desk } from '../desk.ts'
import { moment, residentId } from './arguments.ts'

const consentId = z
  .string()
  .min(1)
  .max(64)
  .transform((id) => id as ConsentId)
const name = z.string().max(200)
const role = z.enum(CONSENT_ROLES)

/** Consents lie in the dossier; what they permit lies in the playback store too, for while nobody is logged in. */
export function createConsentCalls(desk: Desk): Table<ConsentCalls> {
  const { residents } = desk.doors
  const nameOf = (id: ResidentId): string => {
    const record = residents.record(id)
    if (record === null) throw new AppError('not-found', 'no such resident')
    return fullName(record)
  }
  const by = (): string => desk.login().name
  /** The program does from now on what the consents permit, and nothing else. */
  const settle = (id: ResidentId, what: ConsentSubject): void =>
    residents.setPermission(id, what, permissionFor(desk.dossier(), id, what))
  return {
    consents: {
      may: THERAPIST,
      args: z.object({ residentId }),
      run: ({ residentId: id }) => {
        const all = consentsOf(desk.dossier(), id)
        return CONSENT_SUBJECTS.map((what) => ({
          what,
          state: toState(residents.permission(id, what), desk.now()),
          consents: all.filter((consent) => consent.what === what),
        }))
      },
    },
    giveConsent: {
      may: THERAPIST,
      args: z.object({
        residentId,
        what: z.enum(CONSENT_SUBJECTS),
        givenBy: name,
        role,
        fromAt: moment,
        untilAt: moment.nullable(),
      }),
      run: ({ residentId: id, ...consent }) => {
        let given: ConsentId | null = null
        desk.did({
          what: 'consent-given',
          name: nameOf(id),
          redo: () => {
            given = giveConsent(desk.dossier(), id, consent, by())
            settle(id, consent.what)
          },
          undo: () => {
            if (given !== null) undoConsent(desk.dossier(), given, by())
            settle(id, consent.what)
          },
        })
      },
    },
    withdrawConsent: {
      may: THERAPIST,
      args: z.object({ residentId, consentId, by: name, role }),
      run: ({ residentId: id, consentId: consent, by: withdrawnBy, role: inRole }) => {
        const what = consentsOf(desk.dossier(), id).find((one) => one.id === consent)?.what
        if (what === undefined) throw new AppError('not-found', 'no such consent')
        desk.did({
          what: 'consent-withdrawn',
          name: nameOf(id),
          redo: () => {
            withdrawConsent(desk.dossier(), consent, { name: withdrawnBy, role: inRole }, by())
            settle(id, what)
          },
          undo: () => {
            undoWithdrawal(desk.dossier(), consent, by())
            settle(id, what)
          },
        })
      },
    },
  }
}

function toState(permission: Permission | null, at: number): ConsentState {
  if (permission === null) return 'notAsked'
  if (holds(permission, at)) return 'allowed'
  const { fromAt, untilAt } = permission
  return fromAt > at && (untilAt === null || untilAt > fromAt) ? 'later' : 'notAllowed'
}
