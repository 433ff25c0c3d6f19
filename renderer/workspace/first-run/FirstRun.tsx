import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskState } from '../../../electron/contract/desk/desk-state.ts'
import { useOrder } from '../app/use-order.ts'
import { DemoDoor } from '../lock/DemoDoor.tsx'
import { Door } from '../lock/Door.tsx'
import { Button } from '../ui/Button.tsx'
import { Assistant } from './Assistant.tsx'

/** A house without people: look around in the demo home, or begin. */
export function FirstRun({ desk }: { desk: DeskState }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const [isBegun, setBegun] = useState(false)
  const [isFurnishing, setFurnishing] = useState(false)
  if (desk.demo) return <DemoDoor desk={desk} />
  if (isBegun) return <Assistant desk={desk} onBack={() => setBegun(false)} />
  return (
    <Door desk={desk} state="welcome">
      <h1>{t('access.welcome')}</h1>
      <p>{t('access.welcomeLine')}</p>
      <div className="door-ways">
        <section className="door-way">
          <h2>{t('access.beginOwn')}</h2>
          <p>{t('access.beginOwnLine')}</p>
          <Button look="primary" isDisabled={isFurnishing} onPress={() => setBegun(true)} data-testid="begin">
            {t('access.begin')}
          </Button>
        </section>
        <section className="door-way">
          <h2>{t('access.lookAround')}</h2>
          <p>{t('access.lookAroundLine')}</p>
          <Button
            isDisabled={isFurnishing}
            data-testid="enter-demo"
            onPress={() => {
              setFurnishing(true)
              void order('enterDemo', {}).then(() => setFurnishing(false))
            }}
          >
            {t('access.enterDemo')}
          </Button>
        </section>
      </div>
      <p role="status">{isFurnishing ? t('access.furnishing') : ''}</p>
    </Door>
  )
}
