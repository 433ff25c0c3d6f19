import { useEffect, useRef } from 'react'
import type { DialDigit } from '../../../media/choose.ts'
import { digitOfKey } from './digit-of-key.ts'

/** Hears the digit keys of the whole page, both edges, once for a key that is held. */
export function useDigitKeys(press: (digit: DialDigit, down: boolean) => void): void {
  const latest = useRef(press)
  useEffect(() => {
    latest.current = press
  })
  useEffect(() => {
    const held = new Set<DialDigit>()
    const listening = new AbortController()
    const { signal } = listening
    const release = (digit: DialDigit): void => {
      if (held.delete(digit)) latest.current(digit, false)
    }
    const onDown = (event: KeyboardEvent): void => {
      const digit = digitOfKey(event)
      if (digit === null || event.repeat || event.ctrlKey || event.altKey || event.metaKey || held.has(digit)) return
      held.add(digit)
      latest.current(digit, true)
    }
    const onUp = (event: KeyboardEvent): void => {
      const digit = digitOfKey(event)
      if (digit !== null) release(digit)
    }
    window.addEventListener('keydown', onDown, { signal })
    window.addEventListener('keyup', onUp, { signal })
    // A window that loses the keyboard never hears the release.
    window.addEventListener('blur', () => held.forEach(release), { signal })
    return () => listening.abort()
  }, [])
}
