import type { ReactNode } from 'react'
import type { ResidentId } from '../../../care/model.ts'

export function ImportScreen(_: { residentId: ResidentId | null }): ReactNode {
  return <main className="page" data-testid="ImportScreen" />
}
