import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '../../app/store.ts'
import { useDeskParts } from '../app/desk-context.ts'
import { ScreenView } from './ScreenView.tsx'
import { StatusStrip } from './StatusStrip.tsx'
import { TopBar } from './TopBar.tsx'
import { useUndoKeys } from './use-undo-keys.ts'

/** What stands around every screen: the bar, and at the foot what can be taken back or went wrong. */
export function Frame({ isAway }: { isAway: boolean }): ReactNode {
  const { t } = useTranslation('desk')
  const screen = useStore(useDeskParts().screen, (value) => value)
  useUndoKeys()
  return (
    <div className="ws" data-testid="workspace" data-state={screen.name}>
      <TopBar screen={screen} />
      {isAway && (
        <p className="ws-away" role="status">
          {t('frame.away')}
        </p>
      )}
      <ScreenView screen={screen} />
      <StatusStrip />
    </div>
  )
}
