import { fullName } from './full-name.ts'
import { foldName } from './fold-name.ts'
import type { Resident } from './model.ts'

/**
 * The resident called `name`: "mevrouw De Vries" or "De Vries". The full name goes before the bare one;
 * null where nobody or more than one answers to it, because a person is never guessed.
 */
export function chooseResident(residents: readonly Resident[], name: string): Resident | null {
  const wanted = foldName(name)
  const inFull = residents.filter((resident) => foldName(fullName(resident)) === wanted)
  const found = inFull.length > 0 ? inFull : residents.filter((resident) => foldName(resident.name) === wanted)
  return found.length === 1 ? (found[0] ?? null) : null
}
