import type { ReactNode } from 'react'
import type { DeskState } from '../../../electron/contract/desk/desk-state.ts'

export function Lock(_: { desk: DeskState }): ReactNode {
  return <main className="ws" data-testid="workspace" />
}
