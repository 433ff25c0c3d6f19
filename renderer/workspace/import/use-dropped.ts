import { useEffect, useRef, useState } from 'react'
import { pathOf } from './path-of.ts'

/** Files and folders that are dropped anywhere on the screen, while it wants them. Tells whether some hang over it. */
export function useDropped(onPaths: (paths: readonly string[]) => void, isWanted: boolean): boolean {
  const [isOver, setOver] = useState(false)
  const take = useRef(onPaths)
  useEffect(() => {
    take.current = onPaths
  })
  useEffect(() => {
    if (!isWanted) return
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      setOver(true)
    }
    const left = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const dropped = (event: DragEvent): void => {
      event.preventDefault()
      setOver(false)
      const paths = [...(event.dataTransfer?.files ?? [])].flatMap((file) => pathOf(file) ?? [])
      if (paths.length > 0) take.current(paths)
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', left)
    window.addEventListener('drop', dropped)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', left)
      window.removeEventListener('drop', dropped)
    }
  }, [isWanted])
  return isOver && isWanted
}
