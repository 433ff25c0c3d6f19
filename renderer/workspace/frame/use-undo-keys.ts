import { useEffect } from 'react'
import { useOrder } from '../app/use-order.ts'

/** Ctrl+Z takes back, Ctrl+Shift+Z or Ctrl+Y does again; in a field they stay the field's own. */
export function useUndoKeys(): void {
  const order = useOrder()
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || isField(event.target)) return
      const key = event.key.toLowerCase()
      const way = key === 'y' || (key === 'z' && event.shiftKey) ? 'redo' : key === 'z' ? 'undo' : null
      if (way === null) return
      event.preventDefault()
      void order(way, {}) // a failure is told by the frame
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  })
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
