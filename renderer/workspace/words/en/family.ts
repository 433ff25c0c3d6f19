import type { family as nl } from '../nl/family.ts'
import type { Same } from '../same.ts'

export const family: Same<typeof nl> = {}
