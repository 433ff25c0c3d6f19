import { useState, type ReactNode } from 'react'
import { useLocale } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { Consent, ConsentSubject } from '../../../care/consent.ts'
import type { ResidentId } from '../../../care/model.ts'
import type { ConsentView } from '../../../electron/contract/desk/consent-calls.ts'
import { useCall } from '../app/use-call.ts'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { longDate } from './dates.ts'
import { GiveConsent } from './GiveConsent.tsx'
import { WithdrawConsent } from './WithdrawConsent.tsx'

type Open = { readonly what: ConsentSubject; readonly consent: Consent | null }

/** What was allowed, by whom, and what the program does or leaves because of it. */
export function ConsentCard({ residentId, called }: { residentId: ResidentId; called: string }): ReactNode {
  const { t } = useTranslation('desk')
  const views = useCall('consents', { residentId })
  const [open, setOpen] = useState<Open | null>(null)
  const close = (): void => setOpen(null)
  return (
    <section className="cardx stack" aria-labelledby="person-consents" data-testid="consents">
      <h2 id="person-consents">{t('resident.consent.title')}</h2>
      <p className="person-line">{t('resident.consent.intro')}</p>
      {views?.map((view) => (
        <ConsentLines
          key={view.what}
          view={view}
          called={called}
          onGive={() => setOpen({ what: view.what, consent: null })}
          onWithdraw={(consent) => setOpen({ what: view.what, consent })}
        />
      ))}
      <Sheet
        title={open === null ? '' : t(`resident.consent.subject.${open.what}`)}
        isOpen={open !== null}
        onClose={close}
      >
        {open !== null &&
          (open.consent === null ? (
            <GiveConsent residentId={residentId} what={open.what} onDone={close} />
          ) : (
            <WithdrawConsent residentId={residentId} consent={open.consent} onDone={close} />
          ))}
      </Sheet>
    </section>
  )
}

function ConsentLines(props: {
  view: ConsentView
  called: string
  onGive: () => void
  onWithdraw: (consent: Consent) => void
}): ReactNode {
  const { view, called, onGive, onWithdraw } = props
  const { t } = useTranslation('desk')
  const { what, state, consents } = view
  const running = consents.find((one) => one.withdrawn === null)
  return (
    <div className="consent stack" data-testid={`consent-${what}`} data-state={state}>
      <div className="head">
        <h3>{t(`resident.consent.subject.${what}`)}</h3>
        <span className={state === 'allowed' ? 'tag consent-state' : 'tag consent-no'}>
          {t(`resident.consent.${state}`)}
        </span>
      </div>
      <p className="person-line">{t(`resident.consent.effect.${what}`, { name: called })}</p>
      {consents.length > 0 && (
        <ul className="person-list small muted">
          {consents.map((consent) => (
            <ConsentLine key={consent.id} consent={consent} called={called} />
          ))}
        </ul>
      )}
      <div className="row">
        {running === undefined ? (
          <Button onPress={onGive} data-testid={`give-${what}`}>
            {t('resident.consent.give')}
          </Button>
        ) : (
          <Button onPress={() => onWithdraw(running)} data-testid={`withdraw-${what}`}>
            {t('resident.consent.withdraw')}
          </Button>
        )}
      </div>
    </div>
  )
}

function ConsentLine({ consent, called }: { consent: Consent; called: string }): ReactNode {
  const { t } = useTranslation('desk')
  const { locale } = useLocale()
  const { givenBy, role, fromAt, untilAt, withdrawn } = consent
  const inRole = (one: Consent['role']): string => t(`resident.consent.role.${one}`)
  const who = givenBy === '' ? called : givenBy
  const from = longDate(fromAt, locale)
  return (
    <li>
      {untilAt === null
        ? t('resident.consent.given', { who, role: inRole(role), from })
        : t('resident.consent.givenUntil', { who, role: inRole(role), from, until: longDate(untilAt, locale) })}
      {withdrawn !== null &&
        `; ${t('resident.consent.withdrawn', {
          date: longDate(withdrawn.at, locale),
          who: withdrawn.by === '' ? called : withdrawn.by,
          role: inRole(withdrawn.role),
        })}`}
    </li>
  )
}
