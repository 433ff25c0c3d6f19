/** What somebody can allow; the program asks `isPermitted` before it does such a thing. */
export const CONSENT_SUBJECTS = ['shared_screen', 'relatives_voices', 'visitors', 'stories_out', 'research'] as const
export type ConsentSubject = (typeof CONSENT_SUBJECTS)[number]

/** In which role somebody allowed it: the resident first, then those who may speak for them. */
export const CONSENT_ROLES = ['resident', 'guardian', 'proxy', 'partner', 'family'] as const
export type ConsentRole = (typeof CONSENT_ROLES)[number]

export type ConsentId = string & { readonly __id: 'ConsentId' }

/** Something that was allowed. Times in epoch ms; `untilAt` null is until it is withdrawn. */
export type Consent = {
  readonly id: ConsentId
  readonly what: ConsentSubject
  readonly givenBy: string
  readonly role: ConsentRole
  readonly fromAt: number
  readonly untilAt: number | null
  readonly withdrawn: { readonly at: number; readonly by: string; readonly role: ConsentRole } | null
}

/** From when until when something may be done; `untilAt` null is without an end. */
export type Permission = { readonly fromAt: number; readonly untilAt: number | null }

/** Whether a permission holds at `at`. */
export function holds(permission: Permission | null, at: number): boolean {
  return permission !== null && at >= permission.fromAt && (permission.untilAt === null || at < permission.untilAt)
}

/**
 * What the consents on one subject permit together: the one that reaches farthest. Where all were withdrawn it is one
 * that has ended, so that "no longer" is told from "never asked"; null where there never was one.
 */
export function toPermission(consents: readonly Consent[]): Permission | null {
  const spans = consents.map(({ fromAt, untilAt, withdrawn }) => ({
    fromAt,
    untilAt: withdrawn === null ? untilAt : Math.min(withdrawn.at, untilAt ?? Infinity),
  }))
  const end = (span: Permission): number => span.untilAt ?? Infinity
  return spans.reduce<Permission | null>((best, span) => (best === null || end(span) > end(best) ? span : best), null)
}
