/** How often a busy hand is told of, ms: well within the 90 s after which a desk is locked. */
const TELL_EVERY_MS = 10_000
const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const

/** Calls `here` when somebody types, points or scrolls, at most every ten seconds. Returns the way to stop. */
export function watchActivity(window: Window, here: () => void): () => void {
  let toldAt = -TELL_EVERY_MS
  const moved = (event: Event): void => {
    if (event.timeStamp - toldAt < TELL_EVERY_MS) return
    toldAt = event.timeStamp
    here()
  }
  for (const sign of SIGNS) window.addEventListener(sign, moved, { passive: true, capture: true })
  return () => {
    for (const sign of SIGNS) window.removeEventListener(sign, moved, { capture: true })
  }
}
