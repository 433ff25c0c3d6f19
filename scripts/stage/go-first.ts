import { constants, setPriority } from 'node:os'

/**
 * This process, and all that it starts from now on, comes before other work of the machine, where the system allows
 * it: sound that somebody listens to must not stutter because of a compiler.
 */
export function goFirst(): void {
  try {
    setPriority(constants.priority.PRIORITY_HIGH)
  } catch {
    // Not everybody may: then the machine had better be quiet.
  }
}
