import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskState } from '../../../electron/contract/desk/desk-state.ts'
import { useOrder } from '../app/use-order.ts'
import { LogoMark } from '../frame/LogoMark.tsx'
import { StatusStrip } from '../frame/StatusStrip.tsx'
import { Button } from '../ui/Button.tsx'
import './access.css'

/** What stands around everything before the login: one card, the house's name and the other language. */
export function Door(props: { desk: DeskState; state: string; isNarrow?: boolean; children: ReactNode }): ReactNode {
  const { desk, state, isNarrow = false, children } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const other = desk.language === 'nl' ? 'en' : 'nl'
  return (
    <div className="ws" data-testid="workspace" data-state={state}>
      <main className="door">
        <div className={isNarrow ? 'door-card narrow' : 'door-card'}>
          <div className="head">
            <span className="logo">
              <LogoMark />
              {desk.houseName ?? t('frame.product')}
            </span>
            <Button
              look="plain"
              data-testid="language"
              lang={other}
              onPress={() => void order('setLanguage', { language: other })}
            >
              {t('frame.otherLanguage')}
            </Button>
          </div>
          {children}
        </div>
      </main>
      <StatusStrip />
    </div>
  )
}
