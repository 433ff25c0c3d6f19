import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'
import './together.css'

/** Staff's way to play the songs of the room for everybody who is in it. */
export function BeginTogether({ begin }: { begin: () => void }): ReactNode {
  const { t } = useTranslation()
  return (
    <button
      type="button"
      className="quiet lined staff settles begin-together"
      data-testid="together-begin"
      onClick={begin}
    >
      <Icon name="music" />
      {t('together.begin')}
    </button>
  )
}
