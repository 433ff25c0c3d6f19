import type { board as nl } from '../nl/board.ts'
import type { Same } from '../same.ts'

export const board: Same<typeof nl> = {}
