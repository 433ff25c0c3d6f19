/** What of a song has left towards the device; all in seconds, `at` and `now` on the context's clock. */
export type PlayClock = {
  /**
   * From `at` on, `lengthS` seconds sound that lie at `positionS` in the file; never more of them than `reachedS` says
   * (a position in the file), for a source that may come to a stand.
   */
  run(at: number, positionS: number, lengthS: number, reachedS?: () => number): void
  heard(now: number): { readonly positionS: number; readonly heardS: number }
}

type Stretch = {
  readonly at: number
  readonly positionS: number
  readonly lengthS: number
  readonly reachedS: () => number
}

/** A clock that knows no gaps: between two stretches it stands still. */
export function createPlayClock(fromS: number): PlayClock {
  const stretches: Stretch[] = []
  return {
    run: (at, positionS, lengthS, reachedS = () => Infinity) =>
      void stretches.push({ at, positionS, lengthS, reachedS }),
    heard: (now) => {
      let positionS = fromS
      let heardS = 0
      for (const stretch of stretches) {
        if (now <= stretch.at) break
        const goneS = Math.max(0, Math.min(now - stretch.at, stretch.lengthS, stretch.reachedS() - stretch.positionS))
        positionS = stretch.positionS + goneS
        heardS += goneS
      }
      return { positionS, heardS }
    },
  }
}
