import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskState } from '../../../electron/contract/desk/desk-state.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Door } from './Door.tsx'

/** The lock of the demo home: its people are invented, so one click lets in, and one click clears it all. */
export function DemoDoor({ desk }: { desk: DeskState }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const [isBusy, setBusy] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  if (isLeaving) {
    return (
      <Door desk={desk} state="leaving-demo">
        <p role="status">{t('access.leaving')}</p>
      </Door>
    )
  }
  return (
    <Door desk={desk} state="demo-lock">
      <h1>{t('access.demoHome')}</h1>
      <div className="door-ways">
        <section className="door-way">
          <p>{t('access.lookAroundLine')}</p>
          <Button
            look="primary"
            autoFocus
            isDisabled={isBusy}
            data-testid="enter-demo"
            onPress={() => {
              setBusy(true)
              void order('enterDemo', {}).then(() => setBusy(false))
            }}
          >
            {t('access.demoResume')}
          </Button>
        </section>
        <section className="door-way">
          <p>{t('access.demoLeaveLine')}</p>
          <Button
            data-testid="leave-demo"
            onPress={() => {
              setLeaving(true)
              void order('leaveDemo', {})
            }}
          >
            {t('access.demoLeave')}
          </Button>
        </section>
      </div>
    </Door>
  )
}
