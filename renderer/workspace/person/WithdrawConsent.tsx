import { useState, type FormEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Consent, ConsentRole } from '../../../care/consent.ts'
import type { ResidentId } from '../../../care/model.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { WhoSays } from './WhoSays.tsx'

/** Somebody takes a consent back; from now on it does not hold. */
export function WithdrawConsent(props: { residentId: ResidentId; consent: Consent; onDone: () => void }): ReactNode {
  const { residentId, consent, onDone } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const [name, setName] = useState(consent.givenBy)
  const [role, setRole] = useState<ConsentRole>(consent.role)
  const [isTried, setTried] = useState(false)
  const isNameless = role !== 'resident' && name.trim() === ''
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setTried(true)
    if (isNameless) return
    await order('withdrawConsent', { residentId, consentId: consent.id, by: name, role })
    onDone()
  }
  return (
    <form className="stack" onSubmit={(event) => void save(event)} noValidate>
      <WhoSays
        title={t('resident.consent.whoWithdraws')}
        name={name}
        role={role}
        isMissing={isTried && isNameless}
        onName={setName}
        onRole={setRole}
      />
      <div className="row">
        <Button look="primary" type="submit" data-testid="consent-withdraw">
          {t('resident.consent.withdraw')}
        </Button>
      </div>
    </form>
  )
}
