import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useDesk, useLogin } from '../app/use-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { RecoveryCode } from '../lock/RecoveryCode.tsx'
import { HousePapers } from '../paper/HousePapers.tsx'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { People } from './People.tsx'
import { Parts } from './Parts.tsx'
import '../lock/access.css'

/** What belongs to the house and to nobody in it: who may log in, which parts are used, the code for a bad day. */
export function HouseScreen(): ReactNode {
  const { t } = useTranslation('desk')
  const { houseName, demo } = useDesk()
  const { role } = useLogin()
  const order = useOrder()
  const [code, setCode] = useState<string | null>(null)
  const isHouse = role === 'therapist' || role === 'coordinator'
  return (
    <main className="page" data-testid="house">
      <div className="page-head">
        <h1>{houseName ?? t(demo ? 'access.demoHome' : 'access.house')}</h1>
      </div>
      <div className="house-grid">
        {isHouse && <People />}
        <div className="stack">
          {isHouse && <Parts />}
          {isHouse && <Papers />}
          {role === 'therapist' && !demo && (
            <section className="cardx stack">
              <h2>{t('access.safety')}</h2>
              <p>{t('access.safetyLine')}</p>
              <div className="row">
                <Button
                  data-testid="renew-code"
                  onPress={() =>
                    void order('renewRecoveryCode', {}).then((made) => setCode(made?.recoveryCode ?? null))
                  }
                >
                  {t('access.renew')}
                </Button>
              </div>
            </section>
          )}
          {demo && <LeaveDemo />}
        </div>
      </div>
      <Sheet title={t('access.safety')} isOpen={code !== null} onClose={() => setCode(null)}>
        {code !== null && <RecoveryCode code={code} onDone={() => setCode(null)} />}
      </Sheet>
    </main>
  )
}

function Papers(): ReactNode {
  const { t } = useTranslation('desk')
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="cardx stack">
      <h2>{t('paper.house')}</h2>
      <p>{t('paper.houseLine')}</p>
      <div className="row">
        <Button onPress={() => setOpen(true)} data-testid="house-papers">
          {t('paper.look')}
        </Button>
      </div>
      <HousePapers isOpen={isOpen} onClose={() => setOpen(false)} />
    </section>
  )
}

function LeaveDemo(): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const [isLeaving, setLeaving] = useState(false)
  return (
    <section className="cardx stack">
      <h2>{t('access.beginOwn')}</h2>
      <p>{t('access.demoLeaveLine')}</p>
      <div className="row">
        <Button
          isDisabled={isLeaving}
          data-testid="leave-demo"
          onPress={() => {
            setLeaving(true)
            void order('leaveDemo', {})
          }}
        >
          {t('access.demoLeave')}
        </Button>
      </div>
      <p role="status">{isLeaving ? t('access.leaving') : ''}</p>
    </section>
  )
}
