import type { Consent, ConsentId, ConsentRole, ConsentSubject } from '../../../care/consent.ts'
import type { ResidentId } from '../../../care/model.ts'

/** Whether something may be done now, may later, may no longer, or was never asked. */
export type ConsentState = 'allowed' | 'later' | 'notAllowed' | 'notAsked'

/** What was allowed about one thing, newest first. */
export type ConsentView = {
  readonly what: ConsentSubject
  readonly state: ConsentState
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
