import type { ReactNode } from 'react'

/** The steel hook where a dialling finger ends. */
export function FingerStop(): ReactNode {
  return (
    <div className="stop" aria-hidden="true">
      <svg viewBox="0 0 100 220">
        <defs>
          <linearGradient id="steel" x1="0" x2="1">
            <stop offset="0" stopColor="#8b867b" />
            <stop offset=".4" stopColor="#f4f1e9" />
            <stop offset="1" stopColor="#77726a" />
          </linearGradient>
        </defs>
        <path
          d="M30 12C30 4 36 0 44 0H56C64 0 70 4 70 12V150C70 178 62 200 50 214 38 200 30 178 30 150Z"
          fill="url(#steel)"
          stroke="#5f5a52"
          strokeWidth="2"
        />
        <circle cx="50" cy="26" r="9" fill="#5f5a52" />
        <path d="M44 26h12" stroke="#cbc6ba" strokeWidth="3" />
      </svg>
    </div>
  )
}
