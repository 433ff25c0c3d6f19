import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '../app/store.ts'
import { useDeskParts } from './app/desk-context.ts'
import { FirstRun } from './first-run/FirstRun.tsx'
import { Frame } from './frame/Frame.tsx'
import { Door } from './lock/Door.tsx'
import { Lock } from './lock/Lock.tsx'
import { RecoveryCode } from './lock/RecoveryCode.tsx'

/** The page of therapist and staff: the assistant in an empty house, the lock, or the screen somebody is at. */
export function Workspace(): ReactNode {
  const { t } = useTranslation('desk')
  const { client, recovery } = useDeskParts()
  const { desk, isAway } = useStore(client.facts, (facts) => facts)
  const code = useStore(recovery, (value) => value)
  if (desk === null) {
    return (
      <main className="ws" data-testid="workspace" data-state="starting">
        <p className="ws-wait">{t('frame.starting')}</p>
      </main>
    )
  }
  if (code !== null) {
    return (
      <Door desk={desk} state="recovery" isNarrow>
        <RecoveryCode code={code} onDone={() => recovery.set(() => null)} />
      </Door>
    )
  }
  if (desk.login === null)
    return desk.fresh && desk.lockedOut === null ? <FirstRun desk={desk} /> : <Lock desk={desk} />
  return <Frame isAway={isAway} />
}
