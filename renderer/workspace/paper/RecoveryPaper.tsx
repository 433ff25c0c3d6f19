import type { ReactNode } from 'react'
import { useDesk } from '../app/use-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { MakePaper } from './MakePaper.tsx'

/** A recovery code on paper, at the one moment in which it is told. */
export function RecoveryPaper({ code }: { code: string }): ReactNode {
  const { language } = useDesk()
  const order = useOrder()
  return <MakePaper isAside make={(to) => order('makeRecoverySheet', { code, language, to })} />
}
