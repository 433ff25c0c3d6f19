import { useState, type ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../care/accounts.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { PassphraseFields, type Passphrase } from './PassphraseFields.tsx'
import { RecoveryCode } from './RecoveryCode.tsx'
import { useRefusal } from './use-refusal.ts'

/** A forgotten passphrase: the printed code sets a new one, and a new code takes its place. */
export function Recover({ account, onDone }: { account: Account; onDone: () => void }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const [code, setCode] = useState('')
  const [passphrase, setPassphrase] = useState<Passphrase>({ text: '', isReady: false })
  const [newCode, setNewCode] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { wrong, refuse } = useRefusal()
  if (newCode !== null) return <RecoveryCode code={newCode} intro={t('access.recovered')} onDone={onDone} />
  const submit = async (): Promise<void> => {
    setBusy(true)
    const answer = await order('recover', { accountId: account.id, code, passphrase: passphrase.text })
    setBusy(false)
    if (answer === undefined) return
    if (answer.outcome === 'done') setNewCode(answer.recoveryCode)
    else refuse(answer.waitMs)
  }
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <h1>{t('access.recoverTitle')}</h1>
      <p>{t('access.recoverLine')}</p>
      <Field
        label={t('access.recoveryCode')}
        autoFocus
        autoComplete="off"
        value={code}
        onChange={setCode}
        wrong={wrong}
        data-testid="recovery-code"
      />
      <PassphraseFields label={t('access.newPassphrase')} onChange={setPassphrase} />
      <div className="row">
        <Button
          look="primary"
          type="submit"
          isDisabled={code === '' || !passphrase.isReady || isBusy}
          data-testid="recover"
        >
          {isBusy ? t('access.checking') : t('access.recover')}
        </Button>
        <Button look="plain" onPress={onDone}>
          {t('access.back')}
        </Button>
      </div>
      <p className="foot">{t('access.lostSheet')}</p>
    </Form>
  )
}
