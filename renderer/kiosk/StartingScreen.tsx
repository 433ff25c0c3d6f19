import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** Paper, until the core spoke for the first time; after a while one quiet line for staff. */
export function StartingScreen(): ReactNode {
  const { t } = useTranslation()
  return (
    <ul className="notes staff cornered late" role="status">
      <li>{t('starting')}</li>
    </ul>
  )
}
