import { useState } from 'react'
import type { TrackQuery, TrackView } from '../../../electron/contract/desk/library-calls.ts'
import { useCall } from '../app/use-call.ts'

/** Heights that the stylesheet gives: every row is as tall as any other, and the open one has its preview under it. */
export const ROW_PX = 72
export const PREVIEW_PX = 208
const PAGE_ROWS = 50
/** Rows drawn above and below what is seen. */
const SPARE_ROWS = 6

/** Which rows of many are drawn, and how much room those before and after them take. */
export type TrackWindow = {
  readonly total: number | undefined
  readonly first: number
  /** Undefined where a row has not been read yet. */
  readonly rows: readonly (TrackView | undefined)[]
  readonly beforePx: number
  readonly afterPx: number
  onScroll(scroller: { readonly scrollTop: number; readonly clientHeight: number }): void
}

/** Reads only what can be seen of the music, two pages at most, whatever there is. `openAt` is the row with its preview. */
export function useTrackWindow(query: Omit<TrackQuery, 'offset' | 'limit'>, openAt: number | null): TrackWindow {
  const [seen, see] = useState({ top: 0, height: 900 })
  const rowAt = (px: number): number => {
    const isPast = openAt !== null && px > (openAt + 1) * ROW_PX
    return Math.floor((isPast ? Math.max((openAt + 1) * ROW_PX, px - PREVIEW_PX) : px) / ROW_PX)
  }
  const wanted = Math.max(0, rowAt(seen.top) - SPARE_ROWS)
  const page = Math.floor(wanted / PAGE_ROWS)
  const here = useCall('tracks', { ...query, offset: page * PAGE_ROWS, limit: PAGE_ROWS })
  const end = rowAt(seen.top + seen.height) + SPARE_ROWS
  const isNextSeen = end > (page + 1) * PAGE_ROWS
  const next = useCall('tracks', { ...query, offset: (page + 1) * PAGE_ROWS, limit: PAGE_ROWS }, isNextSeen)
  const total = here?.total
  const first = Math.min(wanted, Math.max(0, (total ?? 0) - 1))
  const last = Math.min(total ?? 0, end)
  const at = (index: number): TrackView | undefined => {
    const found = [here, next].find((one) => one?.offset === Math.floor(index / PAGE_ROWS) * PAGE_ROWS)
    return found?.rows[index % PAGE_ROWS]
  }
  const tall = (from: number, to: number): number =>
    Math.max(0, to - from) * ROW_PX + (openAt !== null && openAt >= from && openAt < to ? PREVIEW_PX : 0)
  return {
    total,
    first,
    rows: Array.from({ length: Math.max(0, last - first) }, (_, index) => at(first + index)),
    beforePx: tall(0, first),
    afterPx: tall(last, total ?? 0),
    onScroll: ({ scrollTop, clientHeight }) => {
      // A step of less than a row changes nothing that is drawn.
      if (Math.abs(scrollTop - seen.top) >= ROW_PX / 2 || clientHeight !== seen.height)
        see({ top: scrollTop, height: clientHeight })
    },
  }
}
