import { useState, type FormEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConsentRole, ConsentSubject } from '../../../care/consent.ts'
import type { ResidentId } from '../../../care/model.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { fromDayText, toDayText } from './dates.ts'
import { WhoSays } from './WhoSays.tsx'

/** A consent as it was given: who, in which role, from when until when. */
export function GiveConsent(props: { residentId: ResidentId; what: ConsentSubject; onDone: () => void }): ReactNode {
  const { residentId, what, onDone } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const [name, setName] = useState('')
  const [role, setRole] = useState<ConsentRole>('resident')
  const [from, setFrom] = useState(() => toDayText(Date.now()))
  const [until, setUntil] = useState('')
  const [isTried, setTried] = useState(false)
  const fromAt = fromDayText(from)
  const untilAt = fromDayText(until)
  const isNoDay = until.trim() !== '' && untilAt === null
  const isBackwards = untilAt !== null && fromAt !== null && untilAt <= fromAt
  const isNameless = role !== 'resident' && name.trim() === ''
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setTried(true)
    if (isBackwards || isNoDay || isNameless || fromAt === null) return
    await order('giveConsent', { residentId, what, givenBy: name, role, fromAt, untilAt })
    onDone()
  }
  return (
    <form className="stack" onSubmit={(event) => void save(event)} noValidate>
      <WhoSays
        title={t('resident.consent.who')}
        name={name}
        role={role}
        isMissing={isTried && isNameless}
        onName={setName}
        onRole={setRole}
      />
      <div className="person-two">
        <Field
          label={t('resident.consent.from')}
          hint={t('resident.dayHint')}
          wrong={isTried && fromAt === null ? t('resident.dayWrong') : undefined}
          value={from}
          onChange={setFrom}
          data-testid="consent-from"
        />
        <Field
          label={t('resident.consent.until')}
          value={until}
          onChange={setUntil}
          wrong={
            !isTried
              ? undefined
              : isNoDay
                ? t('resident.dayWrong')
                : isBackwards
                  ? t('resident.consent.untilWrong')
                  : undefined
          }
          data-testid="consent-until"
        />
      </div>
      <div className="row">
        <Button look="primary" type="submit" data-testid="consent-save">
          {t('resident.consent.give')}
        </Button>
      </div>
    </form>
  )
}
