import { firstHeard } from './pitch.ts'
import type { Recording } from './recording.ts'
import { silentFrom } from './silent-from.ts'

/** Hears how long it takes until something sounds. Moments are ms of `performance.now()`. */
export type TimedEar = {
  /** How long after `since` the pitch is first audible. @throws when it is not within 2 s */
  heardAfterMs(hz: number, since: number): Promise<number>
  /** How long after `since` nothing is heard any more. @throws when there is no silence within 2 s */
  silentAfterMs(since: number): Promise<number>
  /** All that was heard between two moments. */
  between(from: number, to: number): Promise<Float32Array>
}

const PATIENCE_MS = 2_000
const LOOK_MS = 150

/** An ear with a stopwatch, on a running recording. */
export function createTimedEar(recording: Recording): TimedEar {
  const { rate } = recording
  const toSamples = (ms: number) => Math.round((ms * rate) / 1_000)
  /** Waits for more and looks again, until `look` finds a place in all that was heard since. */
  const find = async (since: number, what: string, look: (heard: Float32Array) => number | null) => {
    for (;;) {
      await recording.until(recording.length + toSamples(LOOK_MS))
      const first = recording.indexAt(since)
      const found = look(recording.samples(first))
      if (found !== null) return recording.atMs(first + found) - since
      if (performance.now() - since > PATIENCE_MS) throw new Error(`${what} was not heard`)
    }
  }
  return {
    heardAfterMs: (hz, since) => find(since, `${hz} Hz`, (heard) => firstHeard(heard, rate, hz)),
    silentAfterMs: (since) => find(since, 'silence', (heard) => silentFrom(heard, rate)),
    between: async (from, to) => {
      while (recording.indexAt(to) >= recording.length) await recording.until(recording.length + 1)
      return recording.samples(recording.indexAt(from), recording.indexAt(to))
    },
  }
}
