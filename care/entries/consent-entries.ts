import { CONSENT_ROLES, CONSENT_SUBJECTS, type ConsentId, type ConsentRole, type ConsentSubject } from '../consent.ts'
import { CareError } from '../errors.ts'
import type { ResidentId } from '../model.ts'
import { parseId } from '../parse-id.ts'
import { text, type BodyReaders } from './fields.ts'

export type ConsentEntries = {
  readonly consent_given: {
    readonly consentId: ConsentId
    readonly residentId: ResidentId
    readonly what: ConsentSubject
    readonly givenBy: string
    readonly role: ConsentRole
    readonly fromAt: number
    readonly untilAt: number | null
    /** Who wrote it down. */
    readonly notedBy: string
  }
  readonly consent_withdrawn: {
    readonly consentId: ConsentId
    readonly withdrawnBy: string
    readonly role: ConsentRole
    readonly withdrawnAt: number
    readonly notedBy: string
  }
  /** A withdrawal that was written down by mistake. */
  readonly consent_withdrawal_undone: { readonly consentId: ConsentId; readonly notedBy: string }
  /** A consent that was written down by mistake. */
  readonly consent_undone: { readonly consentId: ConsentId; readonly notedBy: string }
}

export const CONSENT_BODIES: BodyReaders<ConsentEntries> = {
  consent_given: (f) => ({
    consentId: parseId(f['consentId']),
    residentId: parseId(f['residentId']),
    what: oneOf(CONSENT_SUBJECTS, f['what']),
    givenBy: text(f['givenBy']),
    role: oneOf(CONSENT_ROLES, f['role']),
    fromAt: moment(f['fromAt']),
    untilAt: f['untilAt'] === null ? null : moment(f['untilAt']),
    notedBy: text(f['notedBy']),
  }),
  consent_withdrawn: (f) => ({
    consentId: parseId(f['consentId']),
    withdrawnBy: text(f['withdrawnBy']),
    role: oneOf(CONSENT_ROLES, f['role']),
    withdrawnAt: moment(f['withdrawnAt']),
    notedBy: text(f['notedBy']),
  }),
  consent_withdrawal_undone: (f) => ({ consentId: parseId(f['consentId']), notedBy: text(f['notedBy']) }),
  consent_undone: (f) => ({ consentId: parseId(f['consentId']), notedBy: text(f['notedBy']) }),
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word {
  const found = words.find((word) => word === value)
  if (found === undefined) throw new CareError('invalid', 'an unknown word')
  return found
}

function moment(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new CareError('invalid', 'this is no moment')
  return value
}
