import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/Icon.tsx'

/** Takes the last tap back; there for ten seconds, without counting them down. */
export function UndoButton({ undo }: { undo: () => void }): ReactNode {
  const { t } = useTranslation()
  return (
    <button type="button" className="btn" data-testid="undo" onClick={undo}>
      <Icon name="undo" />
      {t('tile.undo')}
    </button>
  )
}
