/** Time as the phone needs it: a steady clock in ms and one-shot timers. Tests may bring their own. */
export type Timers = {
  now(): number
  /** Runs once after `delayMs`; the result takes it back. */
  after(delayMs: number, run: () => void): () => void
}

/** The machine's own steady clock; unlike the time of day it never jumps. */
export const MACHINE_TIMERS: Timers = {
  now: () => performance.now(),
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs)
    return () => clearTimeout(timer)
  },
}
