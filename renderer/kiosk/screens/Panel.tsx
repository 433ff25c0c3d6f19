import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SlotView } from '../../../electron/contract/view.ts'
import type { DialDigit } from '../../../media/choose.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { PressDigit } from '../input/press-digit.ts'
import { holdButton } from '../input/hold-button.ts'
import { chooseTextSize } from '../text-size.ts'
import './panel.css'

/** Room for a name beside the picture of four, under it otherwise, px. */
const ROOM = {
  3: { width: 520, largest: 64, smallest: 38 },
  4: { width: 300, largest: 64, smallest: 38 },
  6: { width: 530, largest: 64, smallest: 38 },
} as const

/** Three, four or six big pictures in the order of the buttons beside the screen. The whole card is the button. */
export function Panel(props: {
  readonly slots: readonly SlotView[]
  readonly size: 3 | 4 | 6
  readonly chosen: DialDigit | null
  readonly press: PressDigit
  readonly who: string
}): ReactNode {
  const { slots, size, chosen, press, who } = props
  const { t } = useTranslation()
  return (
    <div className={`panel of-${size} settles fades`} role="group" aria-label={t('panel.of', { who })}>
      {slots.slice(0, size).map((slot) => (
        <button
          key={slot.digit}
          type="button"
          className={slot.digit === chosen ? 'chosen' : ''}
          data-testid={`dial-${slot.digit}`}
          onPointerDown={(event) => {
            if (event.button !== 0) return
            event.preventDefault()
            press(slot.digit, 'touch', true)
            holdButton(event.nativeEvent, () => press(slot.digit, 'touch', false))
          }}
          onClick={(event) => {
            if (event.detail !== 0) return // a pointer's own click: its press was heard already
            press(slot.digit, 'touch', true)
            press(slot.digit, 'touch', false)
          }}
        >
          <span className="pic">
            {slot.picture === null ? <Icon name="music" /> : <img src={slot.picture} alt="" draggable={false} />}
          </span>
          <b style={{ fontSize: `max(${chooseTextSize(slot.shortTitle, ROOM[size])}px, var(--k-floor))` }}>
            {slot.shortTitle}
          </b>
        </button>
      ))}
    </div>
  )
}
