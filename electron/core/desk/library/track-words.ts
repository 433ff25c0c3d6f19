import { z } from 'zod'
import type { ResidentId } from '../../../../care/model.ts'
import { RIGHTS_BASES, type TrackId, type TrackKind } from '../../../../media/model.ts'

const id = z.string().min(1).max(64)
export const trackId = id.transform((text) => text as TrackId)
export const residentId = id.transform((text) => text as ResidentId)
export const kind = z.enum(['song', 'voice_message', 'sound']) satisfies z.ZodType<TrackKind>
export const rightsBasis = z.enum(RIGHTS_BASES)
/** Of an evening's typing, and of the longest title there is. */
export const words = z.string().trim().max(300)
export const nothing = z.object({})
