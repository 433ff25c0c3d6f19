import { useEffect, useState, type ReactNode } from 'react'
import type { Snapshot } from '../../electron/contract/api.ts'
import type { Screen } from '../../electron/contract/view.ts'
import type { Orders } from '../app/orders.ts'
import type { PageState } from '../app/page-state.ts'
import { useStore, type Store } from '../app/store.ts'
import { useTurning } from './dial/use-turning.ts'
import { StaffStop } from './screens/StaffStop.tsx'
import { refuseGestures } from './input/refuse-gestures.ts'
import { KioskScreen } from './KioskScreen.tsx'
import { Stage } from './Stage.tsx'
import { StartingScreen } from './StartingScreen.tsx'
import { TellPage } from './tell/TellPage.tsx'
import type { TellCalls } from './tell/tell-calls.ts'
import { mayTell, type Telling } from './tell/telling.ts'
import { useNight } from './use-night.ts'
import './screens/screens.css'
import './kiosk.css'

/** The resident's page: one screen of the core at a time, on paper. */
export function Kiosk(props: { page: Store<PageState>; orders: Orders; tellCalls: TellCalls }): ReactNode {
  const { page, orders, tellCalls } = props
  const snapshot = useStore(page, (state) => state.snapshot)
  // Other programs read the state: before the core spoke it is one of the list too.
  const state: Screen['type'] = snapshot?.screen.type ?? 'idle'
  const night = useNight()
  useEffect(() => refuseGestures(window), [])
  return (
    <main className="kiosk" data-testid="kiosk" data-state={state} data-night={night}>
      <Stage>{snapshot === null ? <StartingScreen /> : <LiveKiosk {...{ snapshot, page, orders, tellCalls }} />}</Stage>
    </main>
  )
}

function LiveKiosk(props: {
  snapshot: Snapshot
  page: Store<PageState>
  orders: Orders
  tellCalls: TellCalls
}): ReactNode {
  const echo = useStore(props.page, (state) => state.echo)
  const notSaved = useStore(props.page, (state) => state.notSaved)
  const [turning, happen] = useTurning(echo)
  const [telling, tell] = useState<Telling | null>(null)
  const isTelling = telling !== null && mayTell(telling, props.snapshot.screen)
  return (
    <>
      {!isTelling && (
        <KioskScreen
          snapshot={props.snapshot}
          notSaved={notSaved}
          orders={props.orders}
          turning={turning}
          happen={happen}
          tell={tell}
        />
      )}
      {telling && <TellPage telling={telling} isShown={isTelling} calls={props.tellCalls} onClose={() => tell(null)} />}
      {isTelling && props.snapshot.screen.type === 'playing' && (
        <div className="tell-stop">
          <StaffStop stop={props.orders.stop} block={props.orders.block} />
        </div>
      )}
    </>
  )
}
