import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tile } from '../../../electron/contract/view.ts'
import { Icon } from '../../ui/Icon.tsx'
import { UndoButton } from './UndoButton.tsx'
import { useTileWords } from './use-tile-words.ts'

/** What *never again* did: that it holds now, who looks at it, and what the number gives instead. */
export function BlockedTile({ tile, undo, close }: { tile: Tile; undo: () => void; close: () => void }): ReactNode {
  const { t } = useTranslation()
  const { blocked } = useTileWords(tile)
  const { digit, replacement } = tile
  return (
    <>
      <div className="saved never">
        <Icon name="never" />
        <b>{blocked}</b>
      </div>
      <p className="then">
        {t('tile.therapist')}{' '}
        {digit !== null && replacement !== null && t('tile.replacement', { digit, title: replacement })}
      </p>
      <div className="tile-row">
        {tile.undoable && <UndoButton undo={undo} />}
        <button type="button" className="btn primary" data-testid="tile-close" onClick={close}>
          {t('tile.done')}
        </button>
      </div>
    </>
  )
}
