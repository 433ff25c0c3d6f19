import type { ReactNode } from 'react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Role } from '../../../care/model.ts'
import { PassphraseFields, type Passphrase } from '../lock/PassphraseFields.tsx'
import { Field } from '../ui/Field.tsx'

/** As the core asks it. */
const PIN = /^\d{4,8}$/

/** The new secret of that role: a PIN for carers, a passphrase for all others. */
export function SecretFields({ role, onChange }: { role: Role; onChange: (value: Passphrase) => void }): ReactNode {
  const { t } = useTranslation('desk')
  const [pin, setPin] = useState('')
  const [isLeft, setLeft] = useState(false)
  if (role !== 'caregiver') return <PassphraseFields label={t('access.newPassphrase')} onChange={onChange} />
  return (
    <Field
      label={t('access.pin')}
      hint={t('access.pinHint')}
      inputMode="numeric"
      autoComplete="off"
      value={pin}
      onBlur={() => setLeft(true)}
      onChange={(typed) => {
        setPin(typed)
        onChange({ text: typed, isReady: PIN.test(typed) })
      }}
      wrong={isLeft && pin !== '' && !PIN.test(pin) ? t('access.pinWrong') : undefined}
      data-testid="pin"
    />
  )
}
