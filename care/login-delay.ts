/** Tries that cost nothing: a slip of the finger is no attack. */
const FREE_TRIES = 3
const FIRST_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 15 * 60_000

/**
 * How long after the last failure nothing is tried at all, ms: nothing for three slips, then 5 s, doubling to 15 min. A PIN of
 * four digits then takes more than two months to guess.
 */
export function waitAfterFailures(failures: number): number {
  if (failures < FREE_TRIES) return 0
  return Math.min(FIRST_WAIT_MS * 2 ** (failures - FREE_TRIES), LONGEST_WAIT_MS)
}

/** How long still to wait at `at`. A clock that was set back never makes the wait longer than the whole. */
export function waitLeftMs(failures: number, failedAt: number | null, at: number): number {
  if (failedAt === null) return 0
  const wait = waitAfterFailures(failures)
  return Math.min(wait, Math.max(0, failedAt + wait - at))
}
