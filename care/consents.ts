import {
  toPermission,
  type Consent,
  type ConsentId,
  type ConsentRole,
  type ConsentSubject,
  type Permission,
} from './consent.ts'
import type { Dossier } from './dossier.ts'
import { CareError } from './errors.ts'
import type { ResidentId } from './model.ts'
import { parseId } from './parse-id.ts'

/** A consent as somebody writes it down; times in epoch ms, `untilAt` null for until it is withdrawn. */
export type NewConsent = Pick<Consent, 'what' | 'givenBy' | 'role' | 'fromAt' | 'untilAt'>

/** A resident's consents in the dossier, the newest first within each subject; withdrawn ones stay readable. */
export function consentsOf(dossier: Dossier, residentId: ResidentId): Consent[] {
  return dossier
    .tables()
    .prepare<[ResidentId], Row>('SELECT * FROM consent WHERE resident_id = ? ORDER BY what, from_at DESC, rowid DESC')
    .all(residentId)
    .map(toConsent)
}

/** What the consents on a subject permit together; null where it was never asked. */
export function permissionFor(dossier: Dossier, residentId: ResidentId, what: ConsentSubject): Permission | null {
  return toPermission(consentsOf(dossier, residentId).filter((consent) => consent.what === what))
}

/** Throws `invalid` without a name, unless the resident gave it, or with an end before its beginning. */
export function giveConsent(dossier: Dossier, residentId: ResidentId, consent: NewConsent, notedBy: string): ConsentId {
  const { fromAt, untilAt, role } = consent
  const givenBy = consent.givenBy.trim()
  if (givenBy === '' && role !== 'resident') throw new CareError('invalid', 'who gave it is not told')
  if (untilAt !== null && untilAt <= fromAt) throw new CareError('invalid', 'it ends before it begins')
  const consentId = parseId<ConsentId>(dossier.newId())
  dossier.add('consent_given', { ...consent, consentId, residentId, givenBy, notedBy })
  return consentId
}

/** It was written down by mistake. Throws `conflict` where it is gone or was withdrawn since. */
export function undoConsent(dossier: Dossier, consentId: ConsentId, notedBy: string): void {
  if (find(dossier, consentId)?.withdrawn !== null) throw new CareError('conflict', 'it is not as it was')
  dossier.add('consent_undone', { consentId, notedBy })
}

/** Throws `not-found`, and `conflict` where it was withdrawn before. */
export function withdrawConsent(
  dossier: Dossier,
  consentId: ConsentId,
  by: { readonly name: string; readonly role: ConsentRole },
  notedBy: string,
): void {
  const consent = find(dossier, consentId)
  if (consent === null) throw new CareError('not-found', 'no such consent')
  if (consent.withdrawn !== null) throw new CareError('conflict', 'it was withdrawn before')
  const withdrawnAt = dossier.now()
  dossier.add('consent_withdrawn', { consentId, withdrawnBy: by.name.trim(), role: by.role, withdrawnAt, notedBy })
}

/** The withdrawal was a mistake. Throws `conflict` where it is not withdrawn. */
export function undoWithdrawal(dossier: Dossier, consentId: ConsentId, notedBy: string): void {
  if (find(dossier, consentId)?.withdrawn == null) throw new CareError('conflict', 'it is not as it was')
  dossier.add('consent_withdrawal_undone', { consentId, notedBy })
}

type Row = {
  readonly id: ConsentId
  readonly what: ConsentSubject
  readonly given_by: string
  readonly role: ConsentRole
  readonly from_at: number
  readonly until_at: number | null
  readonly withdrawn_at: number | null
  readonly withdrawn_by: string | null
  readonly withdrawn_role: ConsentRole | null
}

function find(dossier: Dossier, consentId: ConsentId): Consent | null {
  const row = dossier.tables().prepare<[ConsentId], Row>('SELECT * FROM consent WHERE id = ?').get(consentId)
  return row === undefined ? null : toConsent(row)
}

function toConsent(row: Row): Consent {
  const { withdrawn_at: at, withdrawn_by: by, withdrawn_role: role } = row
  return {
    id: row.id,
    what: row.what,
    givenBy: row.given_by,
    role: row.role,
    fromAt: row.from_at,
    untilAt: row.until_at,
    withdrawn: at === null || role === null ? null : { at, by: by ?? '', role },
  }
}
