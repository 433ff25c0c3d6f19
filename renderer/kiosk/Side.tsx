import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Snapshot } from '../../electron/contract/api.ts'
import type { Orders } from '../app/orders.ts'
import { chooseLines } from './screens/choose-lines.ts'
import { Faces } from './screens/Faces.tsx'
import { HangUp } from './screens/HangUp.tsx'
import { Lines } from './screens/Lines.tsx'
import { StaffNotes } from './screens/StaffNotes.tsx'
import { Telephone } from './screens/Telephone.tsx'
import { TellDoor } from './tell/TellDoor.tsx'
import { BeginTogether } from './together/BeginTogether.tsx'
import { RoomLine } from './together/RoomLine.tsx'
import { StaffTile } from './tile/StaffTile.tsx'

/** Beside an open question there is room for two rows of faces. */
const MOST_FACES = 11

/** Everything to the right of the dial, top to bottom: what is said, who sits there, what staff may know and tap. */
export function Side({
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
  const { home, screen, tile, notes, phone, livingRoom } = snapshot
  const { t } = useTranslation()
  const lines = chooseLines(screen, home, phone).map((key) => t(`invite.${key}`))
  const hasTile = notSaved || tile !== null
  const isUp = phone.horn === 'up'
  const invites = screen.type === 'idle' || screen.type === 'tone'
  const shows =
    invites &&
    !hasTile &&
    home.stage !== 'staff' &&
    home.stage !== 'lift' &&
    (home.virtualPhone || (phone.line !== 'none' && home.slots.length > 0))
  const liftVirtual = home.virtualPhone ? (horn: 'up' | 'down') => orders.virtualHorn({ horn }) : null
  const asks = !notSaved && (tile === null || tile.step === 'ask')
  const hasFaces =
    home.faces.length > 0 && (!hasTile || home.faces.length <= MOST_FACES) && asks && screen.type !== 'message'
  // Under an open question there is room for a door; not under all its words, and not beside many faces.
  const hasRoom =
    (screen.type === 'idle' || screen.type === 'ended') && (!hasTile || (asks && tile?.step === 'ask' && !hasFaces))
  const centred = !shows && !hasTile && !hasFaces && (lines.length > 0 ? invites : screen.type === 'message')
  return (
    <section
      className={`side fades ${centred ? 'centred' : ''} ${hasFaces ? 'with-faces' : ''} ${hasTile ? 'with-tile' : ''} ${
        livingRoom.chooser === null ? '' : 'with-chooser'
      }`}
    >
      {livingRoom.chooser && !hasTile && <RoomLine chooser={livingRoom.chooser} />}
      {screen.type === 'message' && <p className="lines large message">{t('message.empty')}</p>}
      {shows && <Telephone isUp={screen.type === 'tone' || isUp} lift={liftVirtual} />}
      {lines.length > 0 && <Lines lines={lines} size={invites && !hasTile ? 'large' : 'small'} />}
      {liftVirtual && isUp && !shows && home.stage !== 'lift' && <HangUp hangUp={() => liftVirtual('down')} />}
      {hasFaces && (
        <Faces
          faces={home.faces}
          chosen={home.resident?.id ?? null}
          choose={(residentId) => orders.chooseResident({ residentId })}
        />
      )}
      <span className="push" />
      <StaffNotes notes={notes} />
      <StaffTile tile={tile} notSaved={notSaved} orders={orders} />
      {hasRoom && (home.visits || livingRoom.mayBegin) && (
        <div className="side-doors">
          {!hasTile && livingRoom.mayBegin && home.resident === null && (
            <BeginTogether begin={() => orders.beginTogether()} />
          )}
          {home.visits && <TellDoor tell={tell} />}
        </div>
      )}
    </section>
  )
}
