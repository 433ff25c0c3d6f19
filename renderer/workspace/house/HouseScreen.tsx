import type { ReactNode } from 'react'

export function HouseScreen(): ReactNode {
  return <main className="page" data-testid="HouseScreen" />
}
