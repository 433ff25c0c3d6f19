import type { cards as nl } from '../nl/cards.ts'
import type { Same } from '../same.ts'

export const cards: Same<typeof nl> = {}
