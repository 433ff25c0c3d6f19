import type { ReactNode } from 'react'
import { chooseNameSize } from './name-size.ts'

/** Whose dial it is, in the middle where a phone has its number. */
export function NameCard({ address, name }: { address: string; name: string }): ReactNode {
  return (
    <div className="card">
      <div>
        {address !== '' && <span className="address">{address}</span>}
        <strong data-testid="name-card" style={{ fontSize: `max(${chooseNameSize(name)}px, var(--k-floor))` }}>
          {name}
        </strong>
      </div>
    </div>
  )
}
