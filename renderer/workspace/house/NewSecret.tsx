import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../care/accounts.ts'
import { useOrder } from '../app/use-order.ts'
import type { Passphrase } from '../lock/PassphraseFields.tsx'
import { Button } from '../ui/Button.tsx'
import { SecretFields } from './SecretFields.tsx'

/** A new PIN or passphrase for somebody who has lost theirs. */
export function NewSecret({ account, onDone }: { account: Account; onDone: () => void }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const [secret, setSecret] = useState<Passphrase>({ text: '', isReady: false })
  const keep = async (): Promise<void> => {
    await order('setAccountSecret', { accountId: account.id, secret: secret.text })
    onDone()
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (secret.isReady) void keep()
      }}
    >
      <SecretFields role={account.role} onChange={setSecret} />
      <div className="row">
        <Button look="primary" type="submit" isDisabled={!secret.isReady} data-testid="keep-secret">
          {t('frame.save')}
        </Button>
        <Button look="plain" onPress={onDone}>
          {t('frame.cancel')}
        </Button>
      </div>
    </form>
  )
}
