import type { ReactNode } from 'react'
import { chooseTextSize } from '../text-size.ts'

/** The card is a circle of 338 px; this much of it is free for a line beside its middle. */
const ROOM = { width: 306, largest: 66, smallest: 38 }

/** Whose dial it is, in the middle where a phone has its number. */
export function NameCard({ address, name }: { address: string; name: string }): ReactNode {
  return (
    <div className="card">
      <div>
        {address !== '' && <span className="address">{address}</span>}
        <strong data-testid="name-card" style={{ fontSize: `max(${chooseTextSize(name, ROOM)}px, var(--k-floor))` }}>
          {name}
        </strong>
      </div>
    </div>
  )
}
