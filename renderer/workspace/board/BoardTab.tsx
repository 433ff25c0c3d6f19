import type { ReactNode } from 'react'
import type { ResidentId } from '../../../care/model.ts'
import { useLogin } from '../app/use-desk.ts'
import { OpenBoard } from './OpenBoard.tsx'
import { ShownBoard } from './ShownBoard.tsx'
import './board.css'

/** A person's life board: the whole of it for the therapist, the shown part for carers. */
export function BoardTab({ residentId }: { residentId: ResidentId }): ReactNode {
  const { role } = useLogin()
  return role === 'therapist' ? <OpenBoard residentId={residentId} /> : <ShownBoard residentId={residentId} />
}
