import { z } from 'zod'
import type { PlaceId, ResidentId } from '../../../../care/model.ts'
import type { TrackId } from '../../../../media/model.ts'

const id = z.string().min(1).max(64)
export const residentId = id.transform((text) => text as ResidentId)
export const trackId = id.transform((text) => text as TrackId)
export const placeId = id.transform((text) => text as PlaceId)

/** A moment of somebody's life, epoch ms: from 1800 to 2200. */
export const moment = z.number().int().min(-5_364_662_400_000).max(7_258_118_400_000)

/** The sound of a hearing profile within its bounds; care looks at them again. */
export const hearingProfile = z.object({
  gainDb: z.number().min(-12).max(6),
  shelfDb: z.literal([0, 3, 6]),
  presence: z.boolean(),
  compression: z.boolean(),
  ear: z.enum(['both', 'left', 'right']),
  ceilingDb: z.number().min(-12).max(0),
})
