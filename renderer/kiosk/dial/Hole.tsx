import type { CSSProperties, KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SlotView } from '../../../electron/contract/view.ts'
import type { DialDigit } from '../../../media/choose.ts'
import { Icon } from '../../ui/Icon.tsx'
import type { PressDigit } from '../input/press-digit.ts'

const isDialKey = (event: KeyboardEvent): boolean => event.key === 'Enter' || event.key === ' '

/** One hole with its picture, or a plain grey well. It acts on the press, not on the release. */
export function Hole(props: {
  readonly digit: DialDigit
  readonly slot: SlotView | undefined
  readonly angle: CSSProperties
  readonly chosen: boolean
  readonly press: PressDigit
  readonly touch: (digit: DialDigit, event: PointerEvent) => void
}): ReactNode {
  const { digit, slot, angle, chosen, press, touch } = props
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className={`hole ${chosen ? 'chosen' : ''} ${slot ? '' : 'empty'}`}
      style={angle}
      data-testid={`dial-${digit}`}
      aria-label={slot ? t('dial.hole', { digit, title: slot.title }) : t('dial.empty', { digit })}
      onPointerDown={(event) => {
        if (event.button !== 0) return
        event.preventDefault() // a touched hole takes no focus: the space bar stays the horn's
        touch(digit, event.nativeEvent)
      }}
      onKeyDown={(event) => {
        if (!isDialKey(event)) return
        event.preventDefault()
        if (!event.repeat) press(digit, 'key', true)
      }}
      onKeyUp={(event) => {
        if (!isDialKey(event)) return
        event.preventDefault()
        press(digit, 'key', false)
      }}
      onClick={(event) => {
        if (event.detail !== 0) return // a pointer's own click: its press was heard already
        press(digit, 'touch', true)
        press(digit, 'touch', false)
      }}
    >
      <span className="well">
        {slot &&
          (slot.picture ? (
            <img src={slot.picture} alt="" draggable={false} />
          ) : (
            <span className="written">
              <Icon name="music" />
            </span>
          ))}
      </span>
    </button>
  )
}
