import { useRef, type Dispatch, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SlotView } from '../../../electron/contract/view.ts'
import type { DialDigit } from '../../../media/choose.ts'
import type { PressDigit } from '../input/press-digit.ts'
import { Digit } from '../../ui/Digit.tsx'
import { FingerStop } from './FingerStop.tsx'
import { DIAL_ORDER, holeAngle, turnToStop } from './geometry.ts'
import { Hole } from './Hole.tsx'
import { holdHole } from './hold-hole.ts'
import { NameCard } from './NameCard.tsx'
import { turnOf, type Turning, type TurningEvent } from './turning.ts'
import './dial.css'

/** The picture dial: a number for each picture, in the place a real dial has it. */
export function Dial(props: {
  readonly slots: readonly SlotView[]
  readonly who: { readonly address: string; readonly name: string }
  readonly turning: Turning
  readonly happen: Dispatch<TurningEvent>
  readonly press: PressDigit
  readonly calm: boolean
}): ReactNode {
  const { slots, who, turning, happen, press, calm } = props
  const { t } = useTranslation()
  const dial = useRef<HTMLDivElement>(null)
  const chosen = turning.type === 'rest' ? null : turning.digit

  const touch = (digit: DialDigit, event: PointerEvent): void => {
    if (dial.current === null) return
    press(digit, 'touch', true)
    holdHole(event, dial.current, turnToStop(digit), {
      pulled: (turn) => happen({ type: 'pulled', digit, turn }),
      released: () => {
        press(digit, 'touch', false)
        happen({ type: 'released', at: Date.now() })
      },
    })
  }

  return (
    <div
      ref={dial}
      className={`dial settles ${calm ? 'calm' : ''}`}
      data-turning={turning.type}
      style={{ '--turn': `${turnOf(turning)}deg` }}
      role="group"
      aria-label={t('dial.of', { who: `${who.address} ${who.name}`.trim() })}
    >
      <div className="wheel">
        {DIAL_ORDER.map((digit) => {
          const slot = slots.find((each) => each.digit === digit)
          const angle = { '--a': `${holeAngle(digit)}deg` }
          return [
            <Hole key={digit} {...{ digit, slot, angle, press, touch }} chosen={digit === chosen} />,
            <span key={`${digit} digit`} className="digit" style={angle} aria-hidden="true">
              <Digit digit={digit} />
            </span>,
          ]
        })}
      </div>
      <NameCard {...who} />
      <FingerStop />
    </div>
  )
}
