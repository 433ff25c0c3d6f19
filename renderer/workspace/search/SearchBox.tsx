import type { ReactNode } from 'react'

export function SearchBox(): ReactNode {
  return null
}
