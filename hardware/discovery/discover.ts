import type { Timers } from '../timers.ts'
import { beginSearch, choosePort, lookAgain, noteResult } from './choose-port.ts'
import { listPorts, toPortsError } from './list-ports.ts'
import type { PortListing, Ports } from './ports.ts'

/** `list` reads the ports of the machine; `lastKnown` is the port of the phone of last time. */
export type DiscoverOptions = {
  readonly list?: () => Promise<readonly PortListing[]>
  readonly lastKnown?: PortListing
}

/** KSP/1: HELLO? goes out from 0 to 3.0 s; half a second later nobody is there. */
const PATIENCE_MS = 3_500
/** KSP/1: the list is read every second while no phone is there. */
const PAUSE_MS = 1_000

/** Looks for a phone among the ports of this machine. */
export function createDiscovery({ list = listPorts, lastKnown }: DiscoverOptions, timers: Timers): Ports {
  let search = beginSearch(lastKnown)
  return {
    pauseMs: PAUSE_MS,
    async next() {
      const listings = await list().catch((cause: unknown) => {
        throw toPortsError(cause)
      })
      search = lookAgain(search, listings)
      const listing = choosePort(search, listings, timers.now())
      return listing === undefined ? undefined : { path: listing.path, patienceMs: PATIENCE_MS, listing }
    },
    settled({ listing }, result) {
      if (listing !== undefined) search = noteResult(search, listing, result, timers.now())
    },
  }
}
