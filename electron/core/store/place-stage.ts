import { z } from 'zod'
import type { Resident } from '../../../care/model.ts'

/** The setting of a shared place that says how its phone is used while nobody is chosen. */
export const PLACE_STAGE = 'stage'

/** How much a shared phone asks of whoever is at it. */
export type PlaceStage = Pick<Resident, 'stage' | 'panelSize'>

const stage = z.object({
  stage: z.enum(['dial', 'pictures', 'lift', 'staff']),
  panelSize: z.literal([3, 4, 6]),
})

/** As it was set; the dial where nothing was, or nothing that can be read. */
export function parsePlaceStage(value: unknown): PlaceStage {
  const parsed = stage.safeParse(value)
  return parsed.success ? parsed.data : { stage: 'dial', panelSize: 4 }
}
