import type { ReactNode } from 'react'
import type { DeskState } from '../../../electron/contract/desk/desk-state.ts'

export function FirstRun(_: { desk: DeskState }): ReactNode {
  return <main className="ws" data-testid="workspace" />
}
