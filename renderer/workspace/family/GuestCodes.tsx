import { KeyRound, Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import type { GuestView } from '../../../electron/contract/desk/family-calls.ts'
import { useCall } from '../app/use-call.ts'
import { useOrder } from '../app/use-order.ts'
import { useDay } from '../inbox/use-day.ts'
import { Button } from '../ui/Button.tsx'
import { NewCode } from './NewCode.tsx'
import './family.css'

/** Codes for the people around one resident. Without a resident one is chosen here. */
export function GuestCodes({ residentId }: { residentId: ResidentId | null }): ReactNode {
  const { t } = useTranslation('desk')
  const residents = useCall('residents', {}, residentId === null)
  const [chosen, choose] = useState<ResidentId | null>(null)
  const [isMaking, make] = useState(false)
  const of = residentId ?? chosen
  return (
    <section className="cardx stack" aria-label={t('family.codes')} data-testid="guest-codes">
      <h2>{t('family.codes')}</h2>
      <p className="small">{t('family.codesLine')}</p>
      {residentId === null && (
        <label className="field-group">
          <span className="choice-label">{t('family.codesOf')}</span>
          <select
            className="input"
            value={chosen ?? ''}
            data-testid="codes-of"
            onChange={(event) => choose(residents?.find(({ id }) => id === event.target.value)?.id ?? null)}
          >
            <option value="">{t('family.choose')}</option>
            {residents
              ?.filter(({ isHere }) => isHere)
              .map(({ id, address, name }) => (
                <option key={id} value={id}>
                  {`${address} ${name}`.trim()}
                </option>
              ))}
          </select>
        </label>
      )}
      {of !== null && (
        <>
          <CodeList residentId={of} />
          <div className="row">
            <Button data-testid="new-code" onPress={() => make(true)}>
              <Plus aria-hidden />
              {t('family.newCode')}
            </Button>
          </div>
        </>
      )}
      {of !== null && isMaking && <NewCode residentId={of} onClose={() => make(false)} />}
    </section>
  )
}

function CodeList({ residentId }: { residentId: ResidentId }): ReactNode {
  const { t } = useTranslation('desk')
  const guests = useCall('guests', { residentId })
  if (guests === undefined) return null
  if (guests.length === 0) return <p className="empty-hint">{t('family.noCodes')}</p>
  return (
    <ul className="guest-list">
      {guests.map((guest) => (
        <GuestLine key={guest.id} guest={guest} />
      ))}
    </ul>
  )
}

function GuestLine({ guest }: { guest: GuestView }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const day = useDay(false)
  const { id: guestId, name, role, expiresAt, endedAt } = guest
  const [now] = useState(Date.now)
  const isEnded = endedAt !== null
  const isExpired = expiresAt <= now
  const state = isEnded
    ? t('family.ended')
    : isExpired
      ? t('family.expired')
      : t('family.until', { day: day(expiresAt) })
  return (
    <li data-testid={`guest-${name ?? ''}`}>
      <KeyRound aria-hidden />
      <span className="guest-who">
        <b>{name ?? t('family.someone')}</b>
        <span className="small muted">
          {role === null ? state : `${t(`family.${role === 'volunteer' ? 'volunteer' : 'relative'}`)}, ${state}`}
        </span>
      </span>
      {!isExpired && (
        <Button look="plain" onPress={() => void order('setGuestEnded', { guestId, name, isEnded: !isEnded })}>
          {isEnded ? t('family.giveBack') : t('family.end')}
        </Button>
      )}
    </li>
  )
}
