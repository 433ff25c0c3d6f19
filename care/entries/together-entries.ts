import type { BodyReaders } from './fields.ts'

export type TogetherEntries = Record<never, never>

export const TOGETHER_BODIES: BodyReaders<TogetherEntries> = {}
