import { useEffect, type ReactNode } from 'react'
import type { Snapshot } from '../../electron/contract/api.ts'
import type { Orders } from '../app/orders.ts'
import type { PageState } from '../app/page-state.ts'
import { useStore, type Store } from '../app/store.ts'
import { useTurning } from './dial/use-turning.ts'
import { refuseGestures } from './input/refuse-gestures.ts'
import { KioskScreen } from './KioskScreen.tsx'
import { Stage } from './Stage.tsx'
import { StartingScreen } from './StartingScreen.tsx'
import { useNight } from './use-night.ts'
import './screens/screens.css'
import './kiosk.css'

/** The resident's page: one screen of the core at a time, on paper. */
export function Kiosk({ page, orders }: { page: Store<PageState>; orders: Orders }): ReactNode {
  const snapshot = useStore(page, (state) => state.snapshot)
  const night = useNight()
  useEffect(() => refuseGestures(window), [])
  return (
    <main className="kiosk" data-testid="kiosk" data-state={snapshot?.screen.type ?? 'starting'} data-night={night}>
      <Stage>{snapshot === null ? <StartingScreen /> : <LiveKiosk {...{ snapshot, page, orders }} />}</Stage>
    </main>
  )
}

function LiveKiosk(props: { snapshot: Snapshot; page: Store<PageState>; orders: Orders }): ReactNode {
  const echo = useStore(props.page, (state) => state.echo)
  const notSaved = useStore(props.page, (state) => state.notSaved)
  const [turning, happen] = useTurning(echo)
  return (
    <KioskScreen
      snapshot={props.snapshot}
      notSaved={notSaved}
      orders={props.orders}
      turning={turning}
      happen={happen}
    />
  )
}
