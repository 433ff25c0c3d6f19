import type { BodyReaders } from './fields.ts'

export type FamilyEntries = Record<never, never>

export const FAMILY_BODIES: BodyReaders<FamilyEntries> = {}
