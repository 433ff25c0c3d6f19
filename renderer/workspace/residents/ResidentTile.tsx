import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentCard } from '../../../electron/contract/desk/resident-calls.ts'
import { personName } from '../../kiosk/person-name.ts'
import { useGo, useLogin } from '../app/use-desk.ts'
import { Portrait } from './Portrait.tsx'

/** One person of the house: the way to their pages. */
export function ResidentTile({ resident }: { resident: ResidentCard }): ReactNode {
  const { t } = useTranslation('desk')
  const go = useGo()
  const { role } = useLogin()
  const tab = role === 'therapist' ? 'story' : 'board'
  const more = [
    resident.calledAs,
    resident.birthYear === null ? '' : t('resident.bornIn', { year: resident.birthYear }),
    resident.isHere ? '' : t('resident.leftThe'),
  ].filter((part) => part !== '')
  return (
    <button
      type="button"
      className="cardx resident-tile"
      data-testid={`resident-${resident.name}`}
      onClick={() => go({ name: 'resident', residentId: resident.id, tab })}
    >
      <Portrait picture={resident.picture} name={resident.name} />
      <span className="resident-words">
        <b dir="auto">{personName(resident)}</b>
        {more.length > 0 && <span dir="auto">{more.join(' · ')}</span>}
      </span>
    </button>
  )
}
