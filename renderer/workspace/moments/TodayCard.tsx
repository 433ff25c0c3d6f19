import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import { useCall } from '../app/use-call.ts'
import { useDesk, useLogin } from '../app/use-desk.ts'
import { Button } from '../ui/Button.tsx'
import { MomentRow } from './MomentRow.tsx'
import { MomentsSheet } from './MomentsSheet.tsx'
import './moments.css'

/** What does somebody good today: a quiet hint beside the person. Not there in a house that does without. */
export function TodayCard({ residentId }: { residentId: ResidentId }): ReactNode {
  const { off } = useDesk()
  return off.includes('moments') ? null : <Today residentId={residentId} />
}

function Today({ residentId }: { residentId: ResidentId }): ReactNode {
  const { t } = useTranslation('desk')
  const { role } = useLogin()
  const moments = useCall('todaysMoments', { residentId })
  const [isOpen, setOpen] = useState(false)
  return (
    <section className="cardx moments-card" data-testid="today-card" aria-label={t('moments.todayOf')}>
      <div className="head">
        <h2>{t('moments.today')}</h2>
        {role === 'therapist' && (
          <Button look="plain" data-testid="moments-open" onPress={() => setOpen(true)}>
            {t('moments.editShort')}
          </Button>
        )}
      </div>
      {moments?.length === 0 && <p className="empty-hint">{t('moments.none')}</p>}
      <ul className="moment-list">
        {moments?.map((moment) => (
          <MomentRow key={moment.id} moment={moment} />
        ))}
      </ul>
      {isOpen && <MomentsSheet residentId={residentId} onClose={() => setOpen(false)} />}
    </section>
  )
}
