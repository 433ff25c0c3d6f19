/** Reading a code off a slip of paper goes wrong now and then. */
const FREE_TRIES = 5
const FIRST_WAIT_MS = 5_000
/**
 * Short, because the wait is the same for everybody at this machine: a visitor with a good code is let in a minute
 * after the last wrong one, and the code is long enough for that.
 */
const LONGEST_WAIT_MS = 60_000
/** After an hour of quiet the wrong ones before it count no more. */
const FORGOTTEN_AFTER_MS = 3_600_000

/** Wrong codes at this machine, the last of them at `failedAt`. */
export type GuestFailures = { readonly failures: number; readonly failedAt: number | null }

/** How long still to wait at `at`, ms. A clock that was set back never makes it longer than the whole wait. */
export function guestWaitMs({ failures, failedAt }: GuestFailures, at: number): number {
  if (failedAt === null || failures < FREE_TRIES) return 0
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (failures - FREE_TRIES), LONGEST_WAIT_MS)
  return Math.min(wait, Math.max(0, failedAt + wait - at))
}

/** The count after one more wrong code at `at`. */
export function afterWrongCode({ failures, failedAt }: GuestFailures, at: number): GuestFailures {
  const isForgotten = failedAt === null || at - failedAt >= FORGOTTEN_AFTER_MS
  return { failures: isForgotten ? 1 : failures + 1, failedAt: at }
}
