import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import './tell.css'

/** The way in for visitors, in the staff's corner. */
export function TellDoor({ tell }: { tell: () => void }): ReactNode {
  const { t } = useTranslation()
  return (
    <button type="button" className="quiet staff tell-door settles" data-testid="tell-door" onClick={tell}>
      {t('tell.door')}
    </button>
  )
}
