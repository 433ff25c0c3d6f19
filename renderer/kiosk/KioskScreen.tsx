import type { Dispatch, ReactNode } from 'react'
import type { Snapshot } from '../../electron/contract/api.ts'
import type { DialDigit } from '../../media/choose.ts'
import type { Orders } from '../app/orders.ts'
import { Dial } from './dial/Dial.tsx'
import type { Turning, TurningEvent } from './dial/turning.ts'
import type { PressDigit } from './input/press-digit.ts'
import { useDigitKeys } from './input/use-digit-keys.ts'
import { useSpaceBar } from './input/use-space-bar.ts'
import { LiftScreen } from './screens/LiftScreen.tsx'
import { Emergency } from './screens/Emergency.tsx'
import { Panel } from './screens/Panel.tsx'
import { Playing } from './screens/Playing.tsx'
import { Preview } from './screens/Preview.tsx'
import { StaffNotes } from './screens/StaffNotes.tsx'
import { StaffStop } from './screens/StaffStop.tsx'
import { Side } from './Side.tsx'
import { TogetherHands } from './together/TogetherHands.tsx'
import { TogetherPaused } from './together/TogetherPaused.tsx'
import { PanelFoot } from './PanelFoot.tsx'
import type { Telling } from './tell/telling.ts'
import { personName } from './person-name.ts'
import { chooseView } from './view.ts'

/** The drawing for what the core says, and the hands and keys that may answer it. */
export function KioskScreen(props: {
  readonly snapshot: Snapshot
  readonly notSaved: boolean
  readonly orders: Orders
  readonly turning: Turning
  readonly happen: Dispatch<TurningEvent>
  /** Somebody beside the phone has something to tell. */
  readonly tell: (telling: Telling) => void
}): ReactNode {
  const { snapshot, notSaved, orders, turning, happen, tell } = props
  const { home, screen, notes, phone } = snapshot
  const hornIsUp = phone.horn === 'up'
  const virtualUp = home.virtualPhone && hornIsUp
  const touchVia = virtualUp ? 'virtual' : 'touch'
  const press: PressDigit = (digit, by, down) => {
    if (down) happen({ type: 'pressed', digit, at: Date.now() })
    orders.press({ digit, via: by === 'key' ? 'key' : touchVia, down })
  }
  useDigitKeys((digit, down) => press(digit, 'key', down))
  useSpaceBar(home.virtualPhone ? () => orders.virtualHorn({ horn: hornIsUp ? 'down' : 'up' }) : null)

  const view = chooseView(screen, home, turning)
  const who = home.resident ?? { address: '', name: home.place.name }
  const chosen: DialDigit | null = turning.type === 'rest' ? null : turning.digit
  const dialled = view === 'dialling' ? home.slots.find((slot) => slot.digit === chosen) : undefined
  const calm = screen.type === 'parked' || screen.type === 'fault'
  const group = snapshot.livingRoom.together
  const waits =
    group !== null && group.isPaused && view !== 'dialling' && view !== 'playing' && view !== 'emergency' && !hornIsUp
  const hasSide = !waits && (view === 'dial' || view === 'lift')
  const keep = ((): (() => void) | null => {
    const { card } = snapshot
    if (card === null || home.resident === null || screen.type !== 'playing') return null
    const telling: Telling = { type: 'card', card, who: home.resident, playId: screen.playId }
    return () => tell(telling)
  })()
  const staffStop =
    screen.type === 'playing' && group !== null ? (
      <TogetherHands hasNext={group.hasNext} go={orders.goTogether} block={orders.block} />
    ) : screen.type === 'playing' ? (
      <StaffStop stop={screen.hornless && view === 'playing' ? null : orders.stop} block={orders.block} />
    ) : null
  return (
    <>
      {waits && <TogetherPaused group={group} go={orders.goTogether} />}
      {(hasSide || view === 'dialling') && view !== 'lift' && (
        <Dial slots={home.slots} {...{ who, turning, happen, press, calm }} />
      )}
      {hasSide && view === 'lift' && (
        <LiftScreen who={who} phone={phone} lift={home.virtualPhone ? (horn) => orders.virtualHorn({ horn }) : null} />
      )}
      {dialled && <Preview slot={dialled} />}
      {hasSide && <Side {...{ snapshot, notSaved, orders }} tell={() => tell({ type: 'visit' })} />}
      {!waits && view === 'panel' && (
        <Panel slots={home.slots} size={home.panelSize} {...{ chosen, press }} who={personName(who)} />
      )}
      {!waits && view === 'panel' && (
        <PanelFoot {...{ snapshot, notSaved, orders }} tell={() => tell({ type: 'visit' })} />
      )}
      {view === 'playing' && screen.type === 'playing' && (
        <Playing
          song={screen}
          card={snapshot.card}
          forWhom={snapshot.livingRoom.dedication}
          isForGroup={group !== null}
          keep={keep}
          stop={orders.stop}
          hangUp={virtualUp ? () => orders.virtualHorn({ horn: 'down' }) : null}
        />
      )}
      {view === 'emergency' && <Emergency />}
      {staffStop}
      {!hasSide && !waits && view !== 'panel' && (
        <div className={`cornered ${staffStop ? 'under-sleeve' : ''}`}>
          <StaffNotes notes={notes} />
        </div>
      )}
    </>
  )
}
