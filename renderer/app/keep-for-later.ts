import type { Port } from '../../electron/contract/port.ts'

type Heard = { newCore(port: Port): void; coreGone(): void }

/**
 * Stands in for a page whose own part is still being loaded: keeps the last core that main handed over, and gives it, and all
 * that follows, to whoever `handOver` names.
 */
export function keepForLater(): Heard & { handOver(to: Heard): void } {
  let waiting: Port | null = null
  let taker: Heard | null = null
  return {
    newCore: (port) => {
      if (taker) taker.newCore(port)
      else waiting = port
    },
    coreGone: () => {
      waiting = null
      taker?.coreGone()
    },
    handOver: (to) => {
      taker = to
      if (waiting) to.newCore(waiting)
      waiting = null
    },
  }
}
