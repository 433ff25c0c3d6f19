import type { BodyReaders } from './fields.ts'

export type StoryEntries = Record<never, never>

export const STORY_BODIES: BodyReaders<StoryEntries> = {}
