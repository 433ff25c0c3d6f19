import { useEffect, useRef } from 'react'

/** The space bar, wherever no button has the focus; null while it means nothing. */
export function useSpaceBar(act: (() => void) | null): void {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const onDown = (event: KeyboardEvent): void => {
      const onButton = event.target instanceof HTMLElement && event.target.closest('button') !== null
      if (event.code !== 'Space' || event.repeat || onButton || latest.current === null) return
      event.preventDefault()
      latest.current()
    }
    window.addEventListener('keydown', onDown)
    return () => window.removeEventListener('keydown', onDown)
  }, [])
}
