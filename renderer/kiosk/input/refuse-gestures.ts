/** Takes away what a page offers and a kiosk must not: menus, zoom, dragged pictures. Returns the way to stop that. */
export function refuseGestures(window: Window): () => void {
  const refusing = new AbortController()
  const refuse = (event: Event): void => event.preventDefault()
  const refuseZoom = (event: WheelEvent): void => {
    if (event.ctrlKey) event.preventDefault()
  }
  for (const type of ['contextmenu', 'dragstart', 'selectstart', 'gesturestart']) {
    window.addEventListener(type, refuse, { signal: refusing.signal })
  }
  window.addEventListener('wheel', refuseZoom, { passive: false, signal: refusing.signal })
  return () => refusing.abort()
}
