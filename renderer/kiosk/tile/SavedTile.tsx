import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tile } from '../../../electron/contract/view.ts'
import type { Seen } from '../../../care/model.ts'
import type { Orders } from '../../app/orders.ts'
import { ValenceFace } from '../../ui/ValenceFace.tsx'
import { CHIP_PAGES, toggleSeen } from './chips.ts'
import { UndoButton } from './UndoButton.tsx'
import { useTileWords } from './use-tile-words.ts'

/** The answer is kept; what somebody saw may be added, word by word, each saved as it is tapped. */
export function SavedTile({
  tile,
  orders,
}: {
  tile: Tile
  orders: Pick<Orders, 'setSeen' | 'undo' | 'closeTile'>
}): ReactNode {
  const { t } = useTranslation()
  const words = useTileWords(tile)
  const [page, setPage] = useState<0 | 1>(0)
  // A chip answers the finger at once; the core hears the whole set and has the last word when the tile changes.
  const [seen, setSeen] = useState(tile.seen)
  const toggle = (one: Seen): void => {
    const next = toggleSeen(seen, one)
    setSeen(next)
    orders.setSeen({ seen: next })
  }
  return (
    <>
      <div className="tile-row top">
        {tile.valence !== null && (
          <div className="saved">
            <ValenceFace valence={tile.valence} />
            <div>
              <b>{t('tile.saved', { answer: t(`tile.saved_${tile.valence}`) })}</b>
              <small>{t('tile.at', { time: words.time })}</small>
            </div>
          </div>
        )}
        {tile.undoable && <UndoButton undo={orders.undo} />}
      </div>
      <h3>
        {t('tile.seen')} <i>{t('tile.optional')}</i>
      </h3>
      <div className="chips">
        {CHIP_PAGES[page].map((each) => (
          <button
            key={each}
            type="button"
            className="chip"
            data-testid={`chip-${each}`}
            aria-pressed={seen.includes(each)}
            onClick={() => toggle(each)}
          >
            {t(`seen.${each}`)}
          </button>
        ))}
      </div>
      <div className="tile-row">
        <button type="button" className="btn" data-testid="more-words" onClick={() => setPage(page === 0 ? 1 : 0)}>
          {page === 0 ? t('tile.more') : t('tile.back')}
        </button>
        <button type="button" className="btn primary" data-testid="tile-close" onClick={orders.closeTile}>
          {t('tile.done')}
        </button>
      </div>
    </>
  )
}
