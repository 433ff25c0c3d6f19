import type { resident as nl } from '../nl/resident.ts'
import type { Same } from '../same.ts'

export const resident: Same<typeof nl> = {}
