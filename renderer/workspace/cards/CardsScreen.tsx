import type { ReactNode } from 'react'

export function CardsScreen(): ReactNode {
  return <main className="page" data-testid="CardsScreen" />
}
