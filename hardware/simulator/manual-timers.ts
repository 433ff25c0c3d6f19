import type { Timers } from '../timers.ts'

/** Time that passes only when it is told to. */
export type ManualTimers = Timers & {
  /** Lets time pass; everything due runs in its order, with promises settled in between. */
  advance(durationMs: number): Promise<void>
}

export function createManualTimers(): ManualTimers {
  const due = new Set<{ readonly at: number; readonly run: () => void }>()
  let now = 0
  return {
    now: () => now,
    after(delayMs, run) {
      const timer = { at: now + delayMs, run }
      due.add(timer)
      return () => due.delete(timer)
    },
    async advance(durationMs) {
      const end = now + durationMs
      await settle()
      for (;;) {
        const [next] = [...due].filter((timer) => timer.at <= end).toSorted((a, b) => a.at - b.at)
        if (next === undefined) break
        due.delete(next)
        now = Math.max(now, next.at)
        next.run()
        await settle()
      }
      now = end
    },
  }
}

/** Long enough for any chain of promises of this program; the machine's own timers play no part. */
function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
