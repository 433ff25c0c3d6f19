// Proof that a device takes the samples: one is listed, and the context's clock moves. What Chromium
// 130 does: a context whose device goes away gets an `error` and is suspended; one made without any
// device runs into the void, and keeps to it when a device comes. Sent to `none` and back to the
// default, the same context opens the device anew and goes on where it was.

const LOOK_MS = 250
/** So many looks without a move are a lost device; one alone may be a busy machine. */
const STILL_LOOKS = 2
/** A context that has just been made takes its time. */
const STARTING_LOOKS = 8
/** A device that is listed but takes nothing for 3 s is opened anew. */
const STUCK_LOOKS = 12
/** So many looks with a move in a row are a device that is back: it may stutter when it opens. */
const MOVING_LOOKS = 2
/** While there is none, the list is asked this often; asking starts a process in Chromium, so not always. */
const SEARCH_LOOKS = 4
/** 6 s: for 5 s a page of Chromium remembers that a device could not be opened, and takes the void again. */
const OPENING_LOOKS = 24

/** An AudioContext whose device can be chosen; TypeScript does not know that of Chromium yet. */
type Routed = AudioContext & { setSinkId?(sink: string | { readonly type: 'none' }): Promise<void> }

export type OutputWatch = { hasOutput(): boolean; close(): void }

/** Watches the device of `context`; `onChange` hears the first finding and every change. */
export function openOutputWatch(
  context: Routed,
  devices: MediaDevices,
  onChange: (present: boolean) => void,
): OutputWatch {
  let isListed: boolean | null = null
  /** False from the moment nothing was listed until the device was opened anew. */
  let isRouted = true
  let present: boolean | null = null
  let lastTime = context.currentTime
  let hasMoved = false
  let stillLooks = 0
  let movingLooks = 0
  let looks = 0
  let openedAt = 0
  const closing = new AbortController()
  const { signal } = closing

  const judge = (): void => {
    if (isListed === null || signal.aborted) return
    if (present === null && isListed && !hasMoved && stillLooks < STARTING_LOOKS) return
    const isMoving = present === false ? movingLooks >= MOVING_LOOKS : stillLooks < STILL_LOOKS
    const now = isListed && isRouted && context.state === 'running' && isMoving
    if (now === present) return
    present = now
    onChange(now)
  }
  const list = async (): Promise<void> => {
    const all = await devices.enumerateDevices().catch(() => [])
    isListed = all.some(({ kind }) => kind === 'audiooutput')
    if (!isListed) isRouted = false
    judge()
    // Into the void a song would go on unheard: it shall wait.
    if (!isListed && context.state === 'running') await context.suspend().catch(() => undefined)
    const mustOpen = !isRouted || context.state !== 'running' || stillLooks >= STUCK_LOOKS
    if (isListed && mustOpen && looks - openedAt >= OPENING_LOOKS) await reopen()
  }
  const reopen = async (): Promise<void> => {
    openedAt = looks
    try {
      await context.setSinkId?.({ type: 'none' })
      await context.setSinkId?.('')
      await context.resume()
      isRouted = true
    } catch {
      // Gone again meanwhile: the next look begins anew.
    }
  }
  const look = (): void => {
    looks++
    hasMoved = context.currentTime > lastTime
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
