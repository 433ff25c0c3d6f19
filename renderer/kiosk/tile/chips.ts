import type { Seen } from '../../../care/model.ts'

/** What somebody may have seen, most often seen first; the second page holds what is harder to look for. */
export const CHIP_PAGES: readonly [readonly Seen[], readonly Seen[]] = [
  ['smiles', 'sings_along', 'moves_along', 'tells', 'attentive', 'calmer', 'livelier', 'moved'],
  ['seeks_contact', 'sad', 'restless', 'angry', 'anxious', 'tired', 'no_response', 'puts_down'],
]

/** The set with this one added, or taken out where it was in. */
export function toggleSeen(seen: readonly Seen[], one: Seen): readonly Seen[] {
  return seen.includes(one) ? seen.filter((each) => each !== one) : [...seen, one]
}
