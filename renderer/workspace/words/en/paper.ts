import type { paper as nl } from '../nl/paper.ts'
import type { Same } from '../same.ts'

export const paper: Same<typeof nl> = {}
