import type { ReactNode } from 'react'
import type { ResidentId } from '../../../care/model.ts'

export function SongsTab(_: { residentId: ResidentId }): ReactNode {
  return <main className="page" data-testid="SongsTab" />
}
