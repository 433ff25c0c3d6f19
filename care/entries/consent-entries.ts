import type { BodyReaders } from './fields.ts'

export type ConsentEntries = Record<never, never>

export const CONSENT_BODIES: BodyReaders<ConsentEntries> = {}
