import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import horn from '../../pictures/t65.svg'

/** The drawn telephone that invites to lift; a button where the phone is virtual. `lift` null: only a picture. */
export function Telephone(props: {
  readonly isUp: boolean
  readonly lift: ((horn: 'up' | 'down') => void) | null
}): ReactNode {
  const { isUp, lift } = props
  const { t } = useTranslation()
  const drawing = <img className={`telephone ${isUp ? 'up' : ''}`} src={horn} alt="" draggable={false} />
  if (lift === null) return drawing
  return (
    <button
      type="button"
      className="telephone-button settles"
      data-testid="virtual-phone"
      aria-label={isUp ? t('phone.hangUp') : t('phone.lift')}
      onClick={() => lift(isUp ? 'down' : 'up')}
    >
      {drawing}
    </button>
  )
}
