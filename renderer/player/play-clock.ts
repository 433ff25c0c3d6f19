/** What of a song has left towards the device; all in seconds, `at` and `now` on the context's clock. */
export type PlayClock = {
  /** From `at` on, `lengthS` seconds sound that lie at `positionS` in the file. */
  run(at: number, positionS: number, lengthS: number): void
  heard(now: number): { readonly positionS: number; readonly heardS: number }
}

type Stretch = { readonly at: number; readonly positionS: number; readonly lengthS: number }

/** A clock that knows no gaps: between two stretches it stands still. */
export function createPlayClock(fromS: number): PlayClock {
  const stretches: Stretch[] = []
  return {
    run: (at, positionS, lengthS) => void stretches.push({ at, positionS, lengthS }),
    heard: (now) => {
      let positionS = fromS
      let heardS = 0
      for (const stretch of stretches) {
        if (now <= stretch.at) break
        const goneS = Math.min(now - stretch.at, stretch.lengthS)
        positionS = stretch.positionS + goneS
        heardS += goneS
      }
      return { positionS, heardS }
    },
  }
}
