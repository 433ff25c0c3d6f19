import type { ReactNode } from 'react'
import type { SlotView } from '../../../electron/contract/view.ts'
import { Digit } from '../../ui/Digit.tsx'

/** What is being dialled, large, while the wheel makes its turn. */
export function Preview({ slot }: { slot: SlotView }): ReactNode {
  return (
    <section className="preview fades" data-testid="preview">
      {slot.picture !== null && <img src={slot.picture} alt="" draggable={false} />}
      <h1 className="spoken-only" data-testid="song-title">
        {slot.title}
      </h1>
      <b>
        <Digit digit={slot.digit} />
      </b>
    </section>
  )
}
