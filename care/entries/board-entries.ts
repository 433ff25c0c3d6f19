import type { BodyReaders } from './fields.ts'

export type BoardEntries = Record<never, never>

export const BOARD_BODIES: BodyReaders<BoardEntries> = {}
