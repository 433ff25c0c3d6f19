import type { ReactNode } from 'react'

export function LibraryScreen(): ReactNode {
  return <main className="page" data-testid="LibraryScreen" />
}
