import { z } from 'zod'
import type { BlockId, ListOwner, ListPurpose, PlaceId, PlaylistId, ResidentId } from '../../../../care/model.ts'
import { DIAL_ORDER } from '../../../../media/choose.ts'
import type { TrackId } from '../../../../media/model.ts'

// What the calls about songs are told, parsed at the border.

const id = z.string().min(1).max(64)
export const trackId = id.transform((text) => text as TrackId)
export const residentId = id.transform((text) => text as ResidentId)
export const blockId = id.transform((text) => text as BlockId)
export const listId = id.transform((text) => text as PlaylistId)

export const owner: z.ZodType<ListOwner> = z.union([
  z.object({ residentId }),
  z.object({ placeId: id.transform((text) => text as PlaceId) }),
])
export const digit = z.enum(DIAL_ORDER)
export const purpose = z.enum(['enliven', 'enjoy', 'settle']) satisfies z.ZodType<ListPurpose>
export const list = z.object({ listId: listId.nullable(), version: z.number().int().min(0) })

const minute = z.number().int().min(0).max(1439)
export const hours = z.object({ fromMinute: minute, untilMinute: minute })

/** One line on the kiosk: at most eight words (screens.md), and short enough for its place. */
const MOST_WORDS = 8
export const story = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine((text) => text.split(/\s+/u).length <= MOST_WORDS, 'at most eight words')
