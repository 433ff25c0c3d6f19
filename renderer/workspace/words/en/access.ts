import type { access as nl } from '../nl/access.ts'
import type { Same } from '../same.ts'

export const access: Same<typeof nl> = {}
