/** How soon after a loss the audio process is begun anew, and how often then (ms). */
const AGAIN_MS = 3_000
/** A house without any sound device needs no more than this. */
const SELDOM_MS = 15_000
const TRIES_BEFORE_SELDOM = 20

/**
 * Chromium's audio process keeps to the sound server that it found at its start: when that one ends, only another
 * audio process finds the next. So while nothing takes the sound it is ended again and again; Chromium starts it by itself.
 */
export function createSoundSearch(endAudioProcess: () => void): { outputIs(present: boolean): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined
  const stop = (): void => {
    clearTimeout(timer)
    timer = undefined
  }
  const search = (tries: number): void => {
    timer = setTimeout(
      () => {
        endAudioProcess()
        search(tries + 1)
      },
      tries < TRIES_BEFORE_SELDOM ? AGAIN_MS : SELDOM_MS,
    )
  }
  return {
    outputIs: (present) => {
      if (present) stop()
      else if (timer === undefined) search(0)
    },
    stop,
  }
}
