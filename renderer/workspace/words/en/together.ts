import type { together as nl } from '../nl/together.ts'
import type { Same } from '../same.ts'

export const together: Same<typeof nl> = {}
