import type { Consent, ConsentId, ConsentRole, ConsentSubject } from '../../../care/consent.ts'
import type { ResidentId } from '../../../care/model.ts'

/** What was allowed about one thing, newest first, and whether it may be done now. */
export type ConsentView = {
  readonly what: ConsentSubject
  readonly isPermitted: boolean
  readonly consents: readonly Consent[]
}

export type ConsentCalls = {
  /** One for each subject, those that nobody was asked about among them. */
  readonly consents: (args: { residentId: ResidentId }) => readonly ConsentView[]
  /** `invalid` without who gave it (unless the resident did), or where it ends before it begins. */
  readonly giveConsent: (args: {
    residentId: ResidentId
    what: ConsentSubject
    givenBy: string
    role: ConsentRole
    fromAt: number
    untilAt: number | null
  }) => void
  readonly withdrawConsent: (args: {
    residentId: ResidentId
    consentId: ConsentId
    by: string
    role: ConsentRole
  }) => void
}
