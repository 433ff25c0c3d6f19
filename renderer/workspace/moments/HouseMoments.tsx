import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useCall } from '../app/use-call.ts'
import { useDesk, useGo } from '../app/use-desk.ts'
import { useMomentWords } from './use-moment-words.ts'
import './moments.css'

/** What does whom good later today, in one quiet strip over the residents. Nothing there, no strip. */
export function HouseMoments(): ReactNode {
  const { off } = useDesk()
  return off.includes('moments') ? null : <Strip />
}

function Strip(): ReactNode {
  const { t } = useTranslation('desk')
  const go = useGo()
  const say = useMomentWords()
  const moments = useCall('momentsOfHouse', {})
  if (moments === undefined || moments.length === 0) return null
  return (
    <section className="moment-strip" data-testid="house-moments" aria-label={t('moments.house')}>
      <h2>{t('moments.house')}</h2>
      <ul>
        {moments.map((moment) => {
          const { title, time } = say(moment)
          return (
            <li key={moment.id}>
              <button
                type="button"
                onClick={() => go({ name: 'resident', residentId: moment.residentId, tab: 'story' })}
              >
                <b>{moment.who}</b>
                <span>{title === time ? title : `${title}, ${time}`}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
