import { z } from 'zod'
import type { ObserverRole } from '../../../care/model.ts'

/** An id as pages send it. */
export const idOf = <Id extends string>(): z.ZodType<Id> =>
  z
    .string()
    .min(1)
    .max(64)
    .transform((text) => text as Id)

/** Who told something: what every call that writes about a person must be told. */
export const toldArgs = {
  toldBy: z.string().max(120),
  authorRole: z.enum(['resident', 'relative', 'volunteer', 'caregiver', 'therapist']) satisfies z.ZodType<ObserverRole>,
  relation: z.string().max(120),
  toldAt: z.int().min(0).max(8.64e15),
}
