import { z } from 'zod'
import { DEFAULT_SETTINGS, type BehaviourSettings } from './settings.ts'

const ms = z
  .number()
  .int()
  .min(0)
  .max(24 * 60 * 60_000)

/** What a house may set; whatever cannot be read is left out, and the default holds. */
const PARSERS: Readonly<Record<string, z.ZodType>> = {
  numbers: z.enum(['single', 'multi']),
  afterSong: z.enum(['silence', 'next']),
  liftIsEnough: z.boolean(),
  liftAlwaysFirst: z.boolean(),
  resume: z.boolean(),
  ringMs: z.number().int().min(1_000).max(19_000),
  ringFallMs: z.number().int().min(100).max(1_000),
  digitGapMs: z.number().int().min(2_000).max(6_000),
}

/** The behaviour of a place: the defaults with what was set there. Never throws. */
export function parseSettings(value: unknown): BehaviourSettings {
  if (typeof value !== 'object' || value === null) return DEFAULT_SETTINGS
  const set = Object.entries(value).filter(
    ([key, one]) => Object.hasOwn(DEFAULT_SETTINGS, key) && (PARSERS[key] ?? ms).safeParse(one).success,
  )
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(set) }
}
