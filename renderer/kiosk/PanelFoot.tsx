import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Snapshot } from '../../electron/contract/api.ts'
import type { Orders } from '../app/orders.ts'
import { HangUp } from './screens/HangUp.tsx'
import { StaffNotes } from './screens/StaffNotes.tsx'
import { StaffTile } from './tile/StaffTile.tsx'
import { useTileWords } from './tile/use-tile-words.ts'
import type { Tile } from '../../electron/contract/view.ts'

/**
 * The staff's strip under the big pictures. The question waits there as one line: opened, it covers pictures,
 * so it opens only for a hand and closes again with the tile.
 */
export function PanelFoot({ snapshot, notSaved, orders }: { snapshot: Snapshot; notSaved: boolean; orders: Orders }): ReactNode {
  const { tile, notes, screen, home, phone } = snapshot
  const { t } = useTranslation()
  const [openFor, setOpenFor] = useState<string | null>(null)
  const isOpen = notSaved || (tile !== null && (openFor === tile.playId || tile.step !== 'ask'))
  const hangUp = home.virtualPhone && phone.horn === 'up' ? () => orders.virtualHorn({ horn: 'down' }) : null
  return (
    <>
      <div className="panel-foot">
        {hangUp && <HangUp hangUp={hangUp} />}
        <StaffNotes notes={notes} fault={screen.type === 'fault'} />
        {home.faces.length > 0 && (
          <button type="button" className="quiet lined staff settles" data-testid="face-living-room" onClick={() => orders.chooseResident({ residentId: null })}>
            {t('faces.livingRoom')}
          </button>
        )}
        {tile && !isOpen && <Question tile={tile} open={() => setOpenFor(tile.playId)} />}
      </div>
      {isOpen && (
        <div className="over-panel">
          <StaffTile {...{ tile, notSaved, orders }} />
        </div>
      )}
    </>
  )
}

function Question({ tile, open }: { tile: Tile; open: () => void }): ReactNode {
  const { t } = useTranslation()
  const { question } = useTileWords(tile)
  return (
    <button type="button" className="quiet lined staff settles" data-testid="tile-open" aria-label={`${t('tile.of')}: ${question}`} onClick={open}>
      {question}
    </button>
  )
}
