import type { ReactNode } from 'react'

const LINE = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2.4,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

const PATHS = {
  stop: <rect x="7" y="7" width="14" height="14" rx="2" fill="currentColor" />,
  never: (
    <>
      <circle cx="14" cy="14" r="10" {...LINE} />
      <path d="M7 21L21 7" {...LINE} />
    </>
  ),
  undo: <path d="M8 6L4 11l5 4M4.5 11H17a6 6 0 010 12h-4" {...LINE} />,
  note: (
    <>
      <circle cx="14" cy="14" r="10.5" {...LINE} />
      <path d="M14 13v6M14 8.8v.2" {...LINE} />
    </>
  ),
  home: <path d="M4 13.5L14 5l10 8.5M7 12v11h14V12" {...LINE} />,
  horn: (
    <path
      fill="currentColor"
      d="M3 15.500C3 9.500 8 7 14 7s11 2.500 11 8.500c0 1.400-.8 2.200-2 2.200h-2.600c-1.100 0-1.900-.7-2-1.800l-.2-2.100c-2.600-.9-5.800-.9-8.400 0l-.2 2.100c-.1 1.100-.9 1.800-2 1.800H5c-1.200 0-2-.8-2-2.200Z"
    />
  ),
  music: (
    <>
      <path d="M10.500 21V7l11-2.500v14" {...LINE} />
      <circle cx="7.500" cy="21" r="3" fill="currentColor" />
      <circle cx="18.500" cy="18.500" r="3" fill="currentColor" />
    </>
  ),
} as const

export type IconName = keyof typeof PATHS

/** A small drawing in the colour of the text beside it, which says the same. */
export function Icon({ name }: { name: IconName }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 28 28" aria-hidden="true">
      {PATHS[name]}
    </svg>
  )
}
