import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../care/accounts.ts'
import { useLogin } from '../app/use-desk.ts'
import { useCall } from '../app/use-call.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { AddPerson } from './AddPerson.tsx'
import { NewSecret } from './NewSecret.tsx'

/** Who may log in, in the order of adding. */
export function People(): ReactNode {
  const { t } = useTranslation('desk')
  const { accountId, role } = useLogin()
  const isMine = (account: Account): boolean => role === 'therapist' || account.role !== 'therapist'
  const accounts = useCall('accounts', {})
  const order = useOrder()
  const [isAdding, setAdding] = useState(false)
  const [changing, setChanging] = useState<Account | null>(null)
  return (
    <section className="cardx stack">
      <div className="head">
        <h2>{t('access.people')}</h2>
        <Button look="primary" onPress={() => setAdding(true)} data-testid="add-account">
          {t('access.addPerson')}
        </Button>
      </div>
      <ul className="account-list">
        {accounts?.map((account) => (
          <li key={account.id} data-testid={`account-${account.name}`}>
            <div className="who-is">
              <b>{account.name}</b>
              <span>
                {t(`role.${account.role}`)}
                {account.id === accountId && ` · ${t('access.you')}`}
              </span>
            </div>
            {isMine(account) && (
              <Button look="plain" onPress={() => setChanging(account)} data-testid="set-secret">
                {t('access.setSecret')}
              </Button>
            )}
            {account.id !== accountId && (
              <Button
                look="plain"
                onPress={() => void order('setAccountEnded', { accountId: account.id, isEnded: true })}
                data-testid="end-account"
              >
                {t('access.endAccount')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Sheet title={t('access.addPerson')} isOpen={isAdding} onClose={() => setAdding(false)}>
        <AddPerson onDone={() => setAdding(false)} />
      </Sheet>
      <Sheet title={changing?.name ?? ''} isOpen={changing !== null} onClose={() => setChanging(null)}>
        {changing !== null && <NewSecret account={changing} onDone={() => setChanging(null)} />}
      </Sheet>
    </section>
  )
}
