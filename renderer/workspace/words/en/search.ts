import type { search as nl } from '../nl/search.ts'
import type { Same } from '../same.ts'

export const search: Same<typeof nl> = {}
