import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '../app/store.ts'
import { useDeskParts } from './app/desk-context.ts'
import { FirstRun } from './first-run/FirstRun.tsx'
import { Frame } from './frame/Frame.tsx'
import { Lock } from './lock/Lock.tsx'

/** The page of therapist and staff: the assistant in an empty house, the lock, or the screen somebody is at. */
export function Workspace(): ReactNode {
  const { t } = useTranslation('desk')
  const { desk, isAway } = useStore(useDeskParts().client.facts, (facts) => facts)
  if (desk === null) {
    return (
      <main className="ws" data-testid="workspace" data-state="starting">
        <p className="ws-wait">{t('frame.starting')}</p>
      </main>
    )
  }
  if (desk.login === null)
    return desk.fresh && desk.lockedOut === null ? <FirstRun desk={desk} /> : <Lock desk={desk} />
  return <Frame isAway={isAway} />
}
