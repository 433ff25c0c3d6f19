import type { ReactNode } from 'react'
import type { Valence } from '../../care/model.ts'

const INK = '#25211C'
const LINE = { fill: 'none', stroke: INK, strokeWidth: 5, strokeLinecap: 'round' } as const
const FILL: Readonly<Record<Valence, string>> = {
  pleasant: '#F0D9A4',
  ordinary: '#EADFC6',
  unpleasant: '#CBC6BA',
  not_observed: 'none',
}
const MOUTH: Readonly<Record<Valence, string>> = {
  pleasant: 'M22 45c6 12 26 12 32 0',
  ordinary: 'M25 50h26',
  unpleasant: 'M24 54c6-9 22-9 28 0',
  not_observed: 'M18 36c10 12 30 12 40 0M25 44l-4 7M38 47v8M51 44l4 7',
}

/** How it was, as a face; the closed eye of *not seen* is an outline only. Told apart without colour. */
export function ValenceFace({ valence }: { valence: Valence }): ReactNode {
  const seen = valence !== 'not_observed'
  return (
    <svg className="face" viewBox="0 0 76 76" aria-hidden="true">
      <circle
        cx="38"
        cy="38"
        r="34"
        fill={FILL[valence]}
        stroke={INK}
        strokeWidth="4"
        strokeDasharray={seen ? undefined : '7 8'}
      />
      {seen && (
        <g fill={INK}>
          <circle cx="26" cy="32" r="4" />
          <circle cx="50" cy="32" r="4" />
        </g>
      )}
      <path d={MOUTH[valence]} {...LINE} />
    </svg>
  )
}
