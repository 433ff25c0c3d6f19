import type { ObserverRole } from './model.ts'

/** Who told something about a person, in which role, and when. Every statement about a person carries it. */
export type Told = {
  /** A name, as it is shown. Empty where the resident told it, or where only the role is known. */
  readonly toldBy: string
  readonly authorRole: ObserverRole
  /** What they are to the resident, in their own word: `dochter`, `verzorgende`. May be empty. */
  readonly relation: string
  /** Epoch ms of the day it was told, which may lie before the day it was written down. */
  readonly toldAt: number
}

/** The resident's own words: they rank before everybody else's. */
export const isOwnWords = (told: Pick<Told, 'authorRole'>): boolean => told.authorRole === 'resident'
