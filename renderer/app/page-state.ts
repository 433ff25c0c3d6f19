import type { DialDigit } from '../../media/choose.ts'
import type { Snapshot } from '../../electron/contract/api.ts'

/** All that the kiosk's page draws. */
export type PageState = {
  /** What the core last said; null until it spoke for the first time. It stays while the core is gone. */
  readonly snapshot: Snapshot | null
  /** The digit that was dialled last; `count` tells one dialling from the next. */
  readonly echo: Echo | null
  /** A tap could not be kept: said until somebody touches it. */
  readonly notSaved: boolean
}

export type Echo = { readonly digit: DialDigit; readonly count: number }

export const EMPTY_PAGE: PageState = { snapshot: null, echo: null, notSaved: false }

/** The page after one part of the picture changed. A change before the first whole picture waits for that. */
export function withPart(page: PageState, part: Partial<Snapshot>): PageState {
  return page.snapshot === null ? page : { ...page, snapshot: { ...page.snapshot, ...part } }
}

/** The page after a digit was dialled. */
export function withEcho(page: PageState, digit: DialDigit): PageState {
  return { ...page, echo: { digit, count: (page.echo?.count ?? 0) + 1 } }
}
