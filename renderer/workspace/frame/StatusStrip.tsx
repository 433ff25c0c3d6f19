import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from '../../app/store.ts'
import { useDeskParts } from '../app/desk-context.ts'
import { useDesk } from '../app/use-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'

/** A deed's strip stays as long as a tap at the kiosk can be taken back; Ctrl+Z works on after it. */
const SHOWN_MS = 10_000

/** The foot of the screen: what could not be done, or what was just done and can be taken back. */
export function StatusStrip(): ReactNode {
  const { t } = useTranslation('desk')
  const { problem } = useDeskParts()
  const { undo } = useDesk()
  const order = useOrder()
  const wrong = useStore(problem, (value) => value)
  const isNew = useIsNew(undo)
  if (wrong !== null) {
    return (
      <div className="ws-strip wrong" role="alert" data-testid="problem">
        <span>{t(`problem.${wrong.code}`, { defaultValue: t('problem.internal') })}</span>
        <Button look="plain" onPress={() => problem.set(() => null)}>
          {t('frame.close')}
        </Button>
      </div>
    )
  }
  return (
    <div className="ws-strip" role="status" data-testid="done" hidden={undo === null || !isNew}>
      {undo !== null && isNew && (
        <>
          <span>{t(`undo.${undo.what}`, { name: undo.name ?? '', defaultValue: t('undo.done') })}</span>
          <Button data-testid="undo" onPress={() => void order('undo', {})}>
            {t('frame.undo')}
          </Button>
        </>
      )}
    </div>
  )
}

/** True for a while after `deed` became another one. */
function useIsNew(deed: object | null): boolean {
  const [settled, settle] = useState<object | null>(deed)
  useEffect(() => {
    const timer = setTimeout(() => settle(deed), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [deed])
  return deed !== settled
}
