import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tile } from '../../../electron/contract/view.ts'
import type { Orders } from '../../app/orders.ts'
import { AskTile } from './AskTile.tsx'
import { BlockedTile } from './BlockedTile.tsx'
import { NotSavedTile } from './NotSavedTile.tsx'
import { SavedTile } from './SavedTile.tsx'
import './tile.css'

/** What staff may tap after the music. It asks nothing twice and leaves without a trace. */
export function StaffTile({
  tile,
  notSaved,
  orders,
}: {
  tile: Tile | null
  notSaved: boolean
  orders: Orders
}): ReactNode {
  const { t } = useTranslation()
  const step = notSaved ? 'not-saved' : tile?.step
  if (step === undefined) return null
  return (
    <section
      className="tile staff settles fades"
      key={step}
      aria-label={t('tile.of')}
      data-testid="tile"
      data-step={step}
    >
      {step === 'not-saved' && <NotSavedTile dismiss={orders.dismissNotSaved} />}
      {tile && step === 'ask' && (
        <AskTile tile={tile} react={(valence) => orders.react({ valence })} block={orders.block} />
      )}
      {tile && step === 'saved' && <SavedTile key={tile.playId} tile={tile} orders={orders} />}
      {tile && step === 'blocked' && <BlockedTile tile={tile} undo={orders.undo} close={orders.closeTile} />}
    </section>
  )
}
