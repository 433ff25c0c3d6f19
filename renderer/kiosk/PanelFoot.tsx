import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Snapshot } from '../../electron/contract/api.ts'
import type { Orders } from '../app/orders.ts'
import { HangUp } from './screens/HangUp.tsx'
import { StaffNotes } from './screens/StaffNotes.tsx'
import { TellDoor } from './tell/TellDoor.tsx'
import { BeginTogether } from './together/BeginTogether.tsx'
import { RoomLine } from './together/RoomLine.tsx'
import { SavedTile } from './tile/SavedTile.tsx'
import { TileStrip } from './tile/TileStrip.tsx'

/**
 * The staff's strip under the big pictures. What somebody saw is asked on top of the pictures, so that opens for
 * a hand only and closes with the tile.
 */
export function PanelFoot({
  snapshot,
  notSaved,
  orders,
  tell,
}: {
  snapshot: Snapshot
  notSaved: boolean
  orders: Orders
  tell: () => void
}): ReactNode {
  const { tile, notes, screen, home, phone, livingRoom } = snapshot
  const { t } = useTranslation()
  const [openFor, setOpenFor] = useState<string | null>(null)
  const hangUp = home.virtualPhone && phone.horn === 'up' ? () => orders.virtualHorn({ horn: 'down' }) : null
  const atRest = screen.type === 'idle' || screen.type === 'ended'
  const asksSeen = tile?.step === 'saved' && openFor === tile.playId && !notSaved
  return (
    <>
      <div className="panel-foot">
        {hangUp && <HangUp hangUp={hangUp} />}
        {home.faces.length > 0 && (
          <button
            type="button"
            className="quiet lined staff settles"
            data-testid="face-living-room"
            onClick={() => orders.chooseResident({ residentId: null })}
          >
            {t('faces.livingRoom')}
          </button>
        )}
        {livingRoom.chooser && tile === null && !notSaved && <RoomLine chooser={livingRoom.chooser} />}
        <StaffNotes notes={notes} />
        {tile === null && !notSaved && screen.type === 'idle' && livingRoom.mayBegin && home.resident === null && (
          <BeginTogether begin={() => orders.beginTogether()} />
        )}
        {tile === null && !notSaved && atRest && home.visits && <TellDoor tell={tell} />}
        <TileStrip {...{ tile, notSaved, orders }} askSeen={() => setOpenFor(tile?.playId ?? null)} />
      </div>
      {tile && asksSeen && (
        <section className="tile over-panel staff settles fades" aria-label={t('tile.of')} data-testid="tile-words">
          <SavedTile tile={tile} orders={orders} />
        </section>
      )}
    </>
  )
}
