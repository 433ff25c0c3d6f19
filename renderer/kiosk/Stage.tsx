import { useSyncExternalStore, type ReactNode } from 'react'
import { chooseStageFit } from './stage-scale.ts'

function onResize(changed: () => void): () => void {
  window.addEventListener('resize', changed)
  return () => window.removeEventListener('resize', changed)
}

/** The 1920 x 1080 drawing, as large as the window allows. */
export function Stage({ children }: { children: ReactNode }): ReactNode {
  const width = useSyncExternalStore(onResize, () => window.innerWidth)
  const height = useSyncExternalStore(onResize, () => window.innerHeight)
  const { scale, left, top } = chooseStageFit({ width, height })
  return (
    <div className="stage" style={{ '--scale': scale, transform: `translate(${left}px, ${top}px) scale(${scale})` }}>
      {children}
    </div>
  )
}
