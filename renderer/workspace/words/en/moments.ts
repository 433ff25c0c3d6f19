import type { moments as nl } from '../nl/moments.ts'
import type { Same } from '../same.ts'

export const moments: Same<typeof nl> = {}
