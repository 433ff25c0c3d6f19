import type { ReactNode } from 'react'

export function InboxScreen(): ReactNode {
  return <main className="page" data-testid="InboxScreen" />
}
