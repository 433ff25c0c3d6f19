/** Lines in the running window, good and bad, for judging the cable. */
export type LineQuality = { readonly windowAt: number; readonly good: number; readonly bad: number }

/** KSP/1 rule 2: more than 5 % bad lines in 10 s is a cable or speed problem. */
const WINDOW_MS = 10_000
const MOST_BAD_SHARE = 0.05
/** Below this many bad lines a share says nothing: opening a port may cut a line or two in half. */
const FEWEST_BAD = 3

/** Counts one line; at the end of a window the second part is the number of bad lines per cent, if it is too much. */
export function countLine(quality: LineQuality, isGood: boolean, at: number): [LineQuality, number | undefined] {
  const isOver = at - quality.windowAt >= WINDOW_MS
  const total = quality.good + quality.bad
  const share = total === 0 ? 0 : quality.bad / total
  const start = isOver ? { windowAt: at, good: 0, bad: 0 } : quality
  const next = isGood ? { ...start, good: start.good + 1 } : { ...start, bad: start.bad + 1 }
  const isTooMuch = isOver && quality.bad >= FEWEST_BAD && share > MOST_BAD_SHARE
  return [next, isTooMuch ? Math.round(share * 100) : undefined]
}
