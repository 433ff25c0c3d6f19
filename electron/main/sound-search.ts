/** How soon after a loss the audio process is begun anew (ms). */
const FIRST_MS = 1_000
/** And how often then: the page opens a device once in 6 s, so each process is tried at least once. */
const AGAIN_MS = 7_000
/** A house without any sound device needs no more than this. */
const SELDOM_MS = 30_000
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
      tries === 0 ? FIRST_MS : tries < TRIES_BEFORE_SELDOM ? AGAIN_MS : SELDOM_MS,
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
