// Proof that a device takes the samples: one is listed, and the context's clock moves. Chromium gives
// a context whose device went away an `error` and suspends it; when a device is there again the same
// context goes on where it was, if somebody resumes it.

const LOOK_MS = 250
/** So many looks without a move are a lost device; one alone may be a busy machine. */
const STILL_LOOKS = 2
/** While there is none, the list is asked this often; asking starts a process in Chromium, so not always. */
const SEARCH_LOOKS = 4
/** A device is there and the context runs, but nothing moves: it is stopped and started again. */
const STUCK_LOOKS = 12

export type OutputWatch = { hasOutput(): boolean; close(): void }

/** Watches the device of `context`; `onChange` hears the first finding and every change. */
export function openOutputWatch(context: AudioContext, devices: MediaDevices, onChange: (present: boolean) => void): OutputWatch {
  let isListed: boolean | null = null
  let present: boolean | null = null
  let lastTime = context.currentTime
  let stillLooks = 1
  let looks = 0
  const closing = new AbortController()
  const { signal } = closing

  const list = async (): Promise<void> => {
    const all = await devices.enumerateDevices().catch(() => [])
    isListed = all.some(({ kind }) => kind === 'audiooutput')
    judge()
  }
  const judge = (): void => {
    // At first the clock has not been looked at twice: neither is proven yet.
    if (isListed === null || signal.aborted || (present === null && stillLooks === 1)) return
    const now = isListed && context.state === 'running' && stillLooks < STILL_LOOKS
    if (now === present) return
    present = now
    onChange(now)
  }
  // What a promise of the browser says here shows in the clock anyway.
  const revive = (): void => {
    if (isListed !== true) return
    if (context.state !== 'running') context.resume().catch(() => undefined)
    else if (stillLooks % STUCK_LOOKS === 0) context.suspend().then(() => context.resume()).catch(() => undefined)
  }
  const look = (): void => {
    stillLooks = context.currentTime > lastTime ? 0 : stillLooks + 1
    lastTime = context.currentTime
    judge()
    if (present === true || looks++ % SEARCH_LOOKS !== 0) return
    void list().then(revive)
  }

  const askList = (): void => void list()
  devices.addEventListener('devicechange', askList, { signal })
  context.addEventListener('statechange', judge, { signal })
  const timer = setInterval(look, LOOK_MS)
  askList()
  return {
    hasOutput: () => present === true,
    close: () => {
      clearInterval(timer)
      closing.abort()
    },
  }
}
