// Proof that a device takes the samples: one is listed, and the context's clock moves. What Chromium
// 130 does: a context whose device goes away gets an `error` and is suspended; one made without any
// device runs into the void, and keeps to it when a device comes. Sent to `none` and back to the
// default, the same context opens the device anew and goes on where it was.

const LOOK_MS = 250
/** So many looks without a move are a lost device; one alone may be a busy machine. */
const STILL_LOOKS = 2
/** And so many with one in a row are a device that is back: it may stutter when it opens. */
const MOVING_LOOKS = 2
/** While there is none, the list is asked this often; asking starts a process in Chromium, so not always. */
const SEARCH_LOOKS = 4
/** So long an attempt to open the device is waited for before the next. */
const OPENING_LOOKS = 8

/** An AudioContext whose device can be chosen; TypeScript does not know that of Chromium yet. */
type Routed = AudioContext & { setSinkId?(sink: string | { readonly type: 'none' }): Promise<void> }

export type OutputWatch = { hasOutput(): boolean; close(): void }

/** Watches the device of `context`; `onChange` hears the first finding and every change. */
export function openOutputWatch(context: Routed, devices: MediaDevices, onChange: (present: boolean) => void): OutputWatch {
  let isListed: boolean | null = null
  /** False from the moment nothing was listed until the device was opened anew. */
  let isRouted = true
  let present: boolean | null = null
  let lastTime = context.currentTime
  let stillLooks = 1
  let movingLooks = 0
  let looks = 0
  let openingSince = -Infinity
  const closing = new AbortController()
  const { signal } = closing

  const judge = (): void => {
    // At first the clock has not been looked at twice: neither is proven yet.
    if (isListed === null || signal.aborted || (present === null && stillLooks === 1)) return
    const isMoving = present === false ? movingLooks >= MOVING_LOOKS : stillLooks < STILL_LOOKS
    const now = isListed && isRouted && context.state === 'running' && isMoving
    if (now === present) return
    present = now
    onChange(now)
  }
  const list = async (): Promise<void> => {
    const all = await devices.enumerateDevices().catch(() => [])
    isListed = all.some(({ kind }) => kind === 'audiooutput')
    if (!isListed || stillLooks >= STILL_LOOKS) isRouted = false
    judge()
    // Into the void a song would go on unheard: it shall wait.
    if (!isListed && context.state === 'running') await context.suspend().catch(() => undefined)
    if (isListed && !(isRouted && context.state === 'running') && looks - openingSince >= OPENING_LOOKS) await reopen()
  }
  const reopen = async (): Promise<void> => {
    openingSince = looks
    try {
      await context.setSinkId?.({ type: 'none' })
      await context.setSinkId?.('')
      await context.resume()
      isRouted = true
      openingSince = -Infinity
    } catch {
      // Gone again meanwhile: the next look begins anew.
    }
  }
  const look = (): void => {
    looks++
    const hasMoved = context.currentTime > lastTime
    stillLooks = hasMoved ? 0 : stillLooks + 1
    movingLooks = hasMoved ? movingLooks + 1 : 0
    lastTime = context.currentTime
    judge()
    // A list that cannot be asked counts as empty, so this never rejects.
    if (present !== true && looks % SEARCH_LOOKS === 0) void list()
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
