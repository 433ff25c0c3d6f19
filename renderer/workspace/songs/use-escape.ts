import { useEffect } from 'react'

/** Escape puts away what is open; a sheet or a drag above it takes the key first. */
export function useEscape(close: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const isTaken = event.defaultPrevented || document.querySelector('.sheet-back') !== null
      if (event.key === 'Escape' && !isTaken) close()
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  })
}
