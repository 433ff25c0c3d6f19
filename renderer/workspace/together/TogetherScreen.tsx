import type { ReactNode } from 'react'

export function TogetherScreen(): ReactNode {
  return <main className="page" data-testid="TogetherScreen" />
}
