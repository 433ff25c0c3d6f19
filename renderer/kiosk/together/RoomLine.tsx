import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonView } from '../../../electron/contract/view.ts'
import { personName } from '../person-name.ts'
import './together.css'

/** Whose music it is today, in one line. */
export function RoomLine({ chooser }: { chooser: PersonView }): ReactNode {
  const { t } = useTranslation()
  return (
    <p className="room-line" data-testid="chooser">
      {t('together.chooser', { who: personName(chooser) })}
    </p>
  )
}
