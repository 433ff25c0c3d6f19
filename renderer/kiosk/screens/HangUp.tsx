import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'

/** Puts the drawn phone's horn down where the drawing itself is not on the screen. */
export function HangUp({ hangUp }: { hangUp: () => void }): ReactNode {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className="big settles"
      data-testid="virtual-phone"
      aria-label={t('phone.hangUp')}
      onClick={hangUp}
    >
      <Icon name="horn" />
      {t('phone.hangUpShort')}
    </button>
  )
}
