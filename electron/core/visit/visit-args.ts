import { z } from 'zod'
import type { Telling } from '../../contract/visit.ts'

const line = z.string().max(200)
const page = z.string().max(8_000)
/** A little more than is taken, so that what is too large is told in a sentence and not as a fault. */
const bytes = z.instanceof(Uint8Array).refine((file) => file.length <= 64_000_000)

/** What a page says that a visitor told. */
export const TELLING_ARGS: z.ZodType<Telling> = z.object({
  name: line,
  relation: line,
  role: z.enum(['relative', 'volunteer']),
  song: line,
  why: page,
  belongs: page,
  photo: bytes.nullable(),
  recording: z.object({ name: z.string().max(500), bytes }).nullable(),
})
