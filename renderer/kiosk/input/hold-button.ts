/** Calls `released` once when the pointer of this press is lifted, wherever that is. */
export function holdButton(press: PointerEvent, released: () => void): void {
  const gesture = new AbortController()
  const end = (event: PointerEvent): void => {
    if (event.pointerId !== press.pointerId) return
    gesture.abort()
    released()
  }
  window.addEventListener('pointerup', end, { signal: gesture.signal })
  window.addEventListener('pointercancel', end, { signal: gesture.signal })
}
