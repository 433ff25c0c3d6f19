import { setTimeout as pause } from 'node:timers/promises'

const LOOK_AGAIN_MS = 25
const PATIENCE_MS = 8_000

/**
 * Looks again until something is there.
 * @param what for the message when it does not come in time
 */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | Promise<T | undefined>,
  withinMs = PATIENCE_MS,
): Promise<T> {
  const deadline = performance.now() + withinMs
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (performance.now() > deadline) throw new Error(`in ${withinMs} ms there was no ${what}`)
    await pause(LOOK_AGAIN_MS)
  }
}
