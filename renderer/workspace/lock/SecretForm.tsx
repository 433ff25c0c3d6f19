import { useState, type ReactNode } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Account } from '../../../care/accounts.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { useRefusal } from './use-refusal.ts'

/** Asks for one person's secret; a wrong one is told in a sentence, with how long to wait. */
export function SecretForm({ account }: { account: Account }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const [secret, setSecret] = useState('')
  const [isBusy, setBusy] = useState(false)
  const { wrong, refuse } = useRefusal()
  const isPin = account.role === 'caregiver'
  const submit = async (): Promise<void> => {
    setBusy(true)
    const answer = await order('logIn', { accountId: account.id, secret })
    setBusy(false)
    if (answer !== undefined && answer.outcome !== 'welcome') {
      setSecret('')
      refuse(answer.waitMs)
    }
  }
  return (
    <Form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Field
        label={t(isPin ? 'access.pinOf' : 'access.secretOf', { name: account.name })}
        type="password"
        inputMode={isPin ? 'numeric' : 'text'}
        autoComplete="off"
        autoFocus
        value={secret}
        onChange={setSecret}
        wrong={wrong}
        data-testid="secret"
      />
      <div className="row">
        <Button look="primary" type="submit" isDisabled={secret === '' || isBusy} data-testid="log-in">
          {isBusy ? t('access.checking') : t('access.logIn')}
        </Button>
      </div>
    </Form>
  )
}
