import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../care/accounts.ts'
import type { DeskState } from '../../../electron/contract/desk/desk-state.ts'
import { useCall } from '../app/use-call.ts'
import { GuestDoor } from '../family/GuestDoor.tsx'
import { Button } from '../ui/Button.tsx'
import { DemoDoor } from './DemoDoor.tsx'
import { Door } from './Door.tsx'
import { Recover } from './Recover.tsx'
import { SecretForm } from './SecretForm.tsx'

/** Nobody is logged in: a name is chosen, then its secret is asked. Whoever was here last stands ready. */
export function Lock({ desk }: { desk: DeskState }): ReactNode {
  const { t } = useTranslation('desk')
  const accounts = useCall('accounts', {})
  const [chosen, choose] = useState<Account | null>(null)
  const [isLost, setLost] = useState(false)
  const [isGuest, setGuest] = useState(false)
  const [wantsOther, setWantsOther] = useState(false)
  if (desk.demo) return <DemoDoor desk={desk} />
  if (isGuest) {
    return (
      <Door desk={desk} state="guest">
        <GuestDoor onBack={() => setGuest(false)} />
      </Door>
    )
  }
  const last = accounts?.find((account) => account.id === desk.lockedOut?.accountId) ?? null
  const only = accounts?.length === 1 ? (accounts[0] ?? null) : null
  const who = chosen ?? (wantsOther ? null : (last ?? only))
  const toNames = (): void => {
    choose(null)
    setWantsOther(true)
  }
  if (isLost && who !== null) {
    return (
      <Door desk={desk} state="recover" isNarrow>
        <Recover account={who} onDone={() => setLost(false)} />
      </Door>
    )
  }
  return (
    <Door desk={desk} state="lock" isNarrow={who !== null}>
      {who === null ? (
        <>
          <h1>{t('access.locked')}</h1>
          <p>{t('access.lockedLine')}</p>
          <ul className="door-names">
            {accounts?.map((account) => (
              <li key={account.id}>
                <button
                  type="button"
                  className="door-name"
                  data-testid={`name-${account.name}`}
                  onClick={() => choose(account)}
                >
                  {account.name}
                  <span>{t(`role.${account.role}`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <h1>{chosen === null && last !== null ? t('access.resume', { name: who.name }) : who.name}</h1>
          <SecretForm key={who.id} account={who} />
          <div className="door-foot">
            {(accounts?.length ?? 0) > 1 && (
              <Button look="plain" data-testid="someone-else" onPress={toNames}>
                {t('access.someoneElse')}
              </Button>
            )}
            {who.role !== 'caregiver' && (
              <Button look="plain" data-testid="forgot" onPress={() => setLost(true)}>
                {t('access.forgot')}
              </Button>
            )}
          </div>
        </>
      )}
      {!desk.off.includes('family') && (
        <div className="door-foot">
          <Button look="plain" data-testid="guest-link" onPress={() => setGuest(true)}>
            {t('family.doorLink')}
          </Button>
        </div>
      )}
    </Door>
  )
}
