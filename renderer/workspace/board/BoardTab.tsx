import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import { useDesk, useLogin } from '../app/use-desk.ts'
import { TodayCard } from '../moments/TodayCard.tsx'
import { OpenBoard } from './OpenBoard.tsx'
import { ShownBoard } from './ShownBoard.tsx'
import './board.css'
import './board-page.css'

/** A person's life board: the whole of it for the therapist, the shown part for carers. */
export function BoardTab({ residentId }: { residentId: ResidentId }): ReactNode {
  const { t } = useTranslation('desk')
  const { role } = useLogin()
  const { off } = useDesk()
  if (off.includes('board')) {
    return (
      <main className="page">
        <p className="empty-hint">{t('board.off')}</p>
        <TodayCard residentId={residentId} />
      </main>
    )
  }
  return role === 'therapist' ? <OpenBoard residentId={residentId} /> : <ShownBoard residentId={residentId} />
}
