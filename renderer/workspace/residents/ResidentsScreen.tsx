import type { ReactNode } from 'react'

export function ResidentsScreen(): ReactNode {
  return <main className="page" data-testid="ResidentsScreen" />
}
