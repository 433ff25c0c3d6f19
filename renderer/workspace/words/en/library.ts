import type { library as nl } from '../nl/library.ts'
import type { Same } from '../same.ts'

export const library: Same<typeof nl> = {}
