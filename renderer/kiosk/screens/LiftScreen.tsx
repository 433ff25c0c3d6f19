import type { ReactNode } from 'react'
import type { PhoneView } from '../../../electron/contract/view.ts'
import { personName } from '../person-name.ts'
import { Telephone } from './Telephone.tsx'

/** For whom lifting is enough: no numbers, only the phone, large, and whose it is. */
export function LiftScreen(props: {
  readonly who: { readonly address: string; readonly name: string }
  readonly phone: PhoneView
  readonly lift: ((horn: 'up' | 'down') => void) | null
}): ReactNode {
  const { who, phone, lift } = props
  return (
    <div className="sleeve plain lifting fades">
      <Telephone isUp={phone.horn === 'up'} lift={lift} />
      <p data-testid="name-card">{personName(who)}</p>
    </div>
  )
}
