import { isPhoneBoard } from './boards.ts'
import type { AttemptResult, PortListing } from './ports.ts'

/** What the search remembers. `known` is the port of the last phone; `set aside` ports wait until a moment (ms, steady clock). */
export type Search = {
  readonly known: PortListing | undefined
  readonly setAside: ReadonlyMap<
    string,
    { readonly until: number; readonly failures: number; readonly why: 'no-answer' | 'not-opened' }
  >
  readonly seen: string
}

/** KSP/1: a port where nobody spoke KSP is left alone for a minute, or until the list of ports changes. */
const STRANGER_MS = 60_000
/** KSP/1: back-off for a port that cannot be opened. The last step repeats for ever. */
const BACK_OFF_MS = [1_000, 2_000, 4_000, 8_000, 15_000] as const

export function beginSearch(known: PortListing | undefined): Search {
  return { known, setAside: new Map(), seen: '' }
}

/** Takes in a fresh list. A changed list clears strangers; a port that is gone starts anew when it comes back. */
export function lookAgain(search: Search, listings: readonly PortListing[]): Search {
  const seen = listings.map(fingerprint).toSorted().join('\n')
  if (seen === search.seen) return search
  const paths = new Set(listings.map((listing) => listing.path))
  const present = [...search.setAside].filter(([path]) => paths.has(path))
  const setAside = new Map(
    present.map(([path, aside]) => [path, aside.why === 'no-answer' ? { ...aside, until: 0 } : aside]),
  )
  return { ...search, seen, setAside }
}

/** The port to try now: the last known phone first, then ports that have not failed; only boards a phone is built on. */
export function choosePort(search: Search, listings: readonly PortListing[], at: number): PortListing | undefined {
  const failures = ({ path }: PortListing): number => search.setAside.get(path)?.failures ?? 0
  return listings
    .filter((listing) => isPhoneBoard(listing) && at >= (search.setAside.get(listing.path)?.until ?? 0))
    .toSorted(
      (a, b) =>
        likeness(b, search.known) - likeness(a, search.known) ||
        failures(a) - failures(b) ||
        a.path.localeCompare(b.path),
    )[0]
}

export function noteResult(search: Search, listing: PortListing, result: AttemptResult, at: number): Search {
  const setAside = new Map(search.setAside)
  if (result === 'answered') {
    setAside.delete(listing.path)
    return { ...search, known: listing, setAside }
  }
  const failures = (setAside.get(listing.path)?.failures ?? 0) + 1
  const backOffMs = BACK_OFF_MS[Math.min(failures, BACK_OFF_MS.length) - 1] ?? 15_000
  setAside.set(listing.path, { until: at + (result === 'no-answer' ? STRANGER_MS : backOffMs), failures, why: result })
  return { ...search, setAside }
}

/** Many boards have no serial number; then the socket they are plugged into tells them apart. */
function likeness(listing: PortListing, known: PortListing | undefined): number {
  if (known === undefined || listing.vendorId !== known.vendorId || listing.productId !== known.productId) return 0
  if (known.serialNumber !== undefined && listing.serialNumber === known.serialNumber) return 3
  if (known.locationId !== undefined && listing.locationId === known.locationId) return 2
  return known.pnpId !== undefined && listing.pnpId === known.pnpId ? 2 : 1
}

function fingerprint({ path, vendorId, productId, serialNumber, locationId }: PortListing): string {
  return [path, vendorId, productId, serialNumber, locationId].join(' ')
}
