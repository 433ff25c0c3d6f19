import { useState, type FormEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeskState } from '../../../electron/contract/desk/desk-state.ts'
import { useDeskParts } from '../app/desk-context.ts'
import { useOrder } from '../app/use-order.ts'
import { Door } from '../lock/Door.tsx'
import { PassphraseFields, type Passphrase } from '../lock/PassphraseFields.tsx'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Field } from '../ui/Field.tsx'

/** Three short questions; at the end the house is made in one go, so that going back costs nothing. */
export function Assistant({ desk, onBack }: { desk: DeskState; onBack: () => void }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const { recovery } = useDeskParts()
  const [step, setStep] = useState(1)
  const [houseName, setHouseName] = useState('')
  const [placeKind, setPlaceKind] = useState<'shared' | 'none'>('shared')
  const [placeName, setPlaceName] = useState<string>(t('access.placeFirst'))
  const [therapist, setTherapist] = useState('')
  const [passphrase, setPassphrase] = useState<Passphrase>({ text: '', isReady: false })
  const [isMaking, setMaking] = useState(false)
  const isAnswered = [
    houseName.trim() !== '',
    placeKind === 'none' || placeName.trim() !== '',
    therapist.trim() !== '' && passphrase.isReady,
  ][step - 1]
  const make = async (): Promise<void> => {
    setMaking(true)
    const made = await order('firstRun', {
      houseName,
      place: { name: placeName, kind: placeKind },
      therapist: { name: therapist, passphrase: passphrase.text },
    })
    setMaking(false)
    // The login takes this screen away: the code waits beside it, for the frame to show first.
    if (made !== undefined) recovery.set(() => made.recoveryCode)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (isAnswered !== true || isMaking) return
    if (step < 3) setStep(step + 1)
    else void make()
  }
  return (
    <Door desk={desk} state={`assistant-${step}`} isNarrow>
      <form className="stack" onSubmit={submit}>
        <p className="muted">{t('access.step', { step })}</p>
        {step === 1 && (
          <>
            <h1>{t('access.houseTitle')}</h1>
            <Field
              label={t('access.houseName')}
              hint={t('access.houseHint')}
              autoFocus
              value={houseName}
              onChange={setHouseName}
              data-testid="house-name"
            />
          </>
        )}
        {step === 2 && (
          <>
            <h1>{t('access.placeTitle')}</h1>
            <Choice
              label={t('access.placeTitle')}
              isLabelHidden
              value={placeKind}
              options={[
                { value: 'shared', label: t('access.placeShared') },
                { value: 'none', label: t('access.placeNone') },
              ]}
              onChange={setPlaceKind}
              testId="place-kind"
            />
            {placeKind === 'shared' && (
              <Field label={t('access.placeName')} value={placeName} onChange={setPlaceName} data-testid="place-name" />
            )}
            <p className="foot">{t('access.placeHint')}</p>
          </>
        )}
        {step === 3 && (
          <>
            <h1>{t('access.therapistTitle')}</h1>
            <Field
              label={t('access.therapistName')}
              autoFocus
              value={therapist}
              onChange={setTherapist}
              data-testid="therapist-name"
            />
            <PassphraseFields label={t('access.passphrase')} onChange={setPassphrase} />
          </>
        )}
        <div className="row">
          <Button look="primary" type="submit" isDisabled={isAnswered !== true || isMaking} data-testid="next">
            {t(step < 3 ? 'access.next' : 'access.begin')}
          </Button>
          <Button
            look="plain"
            isDisabled={isMaking}
            onPress={() => (step === 1 ? onBack() : setStep(step - 1))}
            data-testid="back"
          >
            {t('access.back')}
          </Button>
        </div>
        <p role="status">{isMaking ? t('access.making') : ''}</p>
      </form>
    </Door>
  )
}
