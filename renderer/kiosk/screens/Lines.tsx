import type { ReactNode } from 'react'

/** One or two short sentences for a resident, each on its own line. */
export function Lines({ lines, size }: { lines: readonly string[]; size: 'large' | 'small' }): ReactNode {
  return (
    <p className={`lines ${size}`}>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  )
}
