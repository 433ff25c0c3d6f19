import type { ReactNode } from 'react'

/** Ten holes, 36 degrees apart, on the ring of a dial seen from above. */
const HOLES = Array.from({ length: 10 }, (_, index) => ((index * 36 - 30) * Math.PI) / 180)

/** The product's sign: a dial that is a record too. */
export function LogoMark(): ReactNode {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <circle cx="20" cy="20" r="19" fill="#EADFC6" />
      {HOLES.map((angle) => (
        <circle key={angle} cx={20 + 13.6 * Math.cos(angle)} cy={20 + 13.6 * Math.sin(angle)} r="2.9" fill="#3A3733" />
      ))}
      <circle cx="20" cy="20" r="7" fill="#8F2A25" />
      <circle cx="20" cy="20" r="1.8" fill="#EADFC6" />
    </svg>
  )
}
