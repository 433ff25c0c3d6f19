import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Role } from '../../../care/model.ts'
import { useDraft } from '../app/drafts.ts'
import { useLogin } from '../app/use-desk.ts'
import { useOrder } from '../app/use-order.ts'
import type { Passphrase } from '../lock/PassphraseFields.tsx'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'
import { SecretFields } from './SecretFields.tsx'

const ROLES: readonly Role[] = ['caregiver', 'therapist', 'coordinator', 'privacy_officer']
const NO_SECRET: Passphrase = { text: '', isReady: false }

/** Somebody new who may log in. */
export function AddPerson({ onDone }: { onDone: () => void }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const { role: own } = useLogin()
  const name = useDraft('new account')
  const [role, setRole] = useState<Role>('caregiver')
  const [secret, setSecret] = useState(NO_SECRET)
  // A therapist's login is a therapist's to give.
  const roles = ROLES.filter((one) => one !== 'therapist' || own === 'therapist')
  const isReady = name.text.trim() !== '' && secret.isReady
  const keep = async (): Promise<void> => {
    const added = await order('addAccount', { name: name.text, role, secret: secret.text })
    if (added === undefined) return
    name.clear()
    onDone()
  }
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) void keep()
      }}
    >
      <Field
        label={t('access.personName')}
        autoFocus
        value={name.text}
        onChange={name.setText}
        data-testid="person-name"
      />
      <Choice
        label={t('access.personRole')}
        value={role}
        options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={(chosen) => {
          setRole(chosen)
          setSecret(NO_SECRET)
        }}
        testId="person-role"
      />
      <p className="foot">{t(`access.roleLine.${role}`)}</p>
      <SecretFields key={role} role={role} onChange={setSecret} />
      <div className="row">
        <Button look="primary" type="submit" isDisabled={!isReady} data-testid="keep-account">
          {t('frame.save')}
        </Button>
        <Button look="plain" onPress={onDone}>
          {t('frame.cancel')}
        </Button>
      </div>
    </form>
  )
}
