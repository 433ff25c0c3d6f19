import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** A tap that could not be kept. Stays until somebody touches it. */
export function NotSavedTile({ dismiss }: { dismiss: () => void }): ReactNode {
  const { t } = useTranslation()
  return (
    <button type="button" className="not-saved" data-testid="tile-close" onClick={dismiss}>
      <b>{t('tile.notSaved')}</b>
      <span>{t('tile.read')}</span>
    </button>
  )
}
