import type { Ports } from './ports.ts'

/** A missing port costs next to nothing to try, and a replugged phone works again within 2 s. */
const PAUSE_MS = 500

/** Exactly one path, tried for ever and never looked for elsewhere. */
export function createFixedPort(path: string): Ports {
  return {
    pauseMs: PAUSE_MS,
    next: () => Promise.resolve({ path, patienceMs: undefined, listing: undefined }),
    settled: () => {},
  }
}
