import type { BodyReaders } from './fields.ts'

export type AccountEntries = Record<never, never>

export const ACCOUNT_BODIES: BodyReaders<AccountEntries> = {}
