import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Laid } from '../../../care/contribution.ts'
import { useCall } from '../app/use-call.ts'
import { GuestCodes } from '../family/GuestCodes.tsx'
import { Choice } from '../ui/Choice.tsx'
import { ContributionCard } from './ContributionCard.tsx'
import './inbox.css'

const PLACES: readonly Laid[] = ['new', 'later', 'away']

/** What family and volunteers told, newest first, and the codes that let them. Nothing here is counted or overdue. */
export function InboxScreen(): ReactNode {
  const { t } = useTranslation('desk')
  const [laid, look] = useState<Laid>('new')
  const items = useCall('inbox', { laid })
  return (
    <main className="page" data-testid="InboxScreen">
      <div className="page-head">
        <h1>{t('family.title')}</h1>
        <Choice
          label={t('family.which')}
          isLabelHidden
          look="seg"
          value={laid}
          options={PLACES.map((value) => ({ value, label: t(`family.laid.${value}`) }))}
          onChange={look}
          testId="laid"
        />
      </div>
      <div className="inbox">
        <section className="inbox-list" aria-label={t(`family.laid.${laid}`)}>
          {items?.length === 0 && <p className="empty-hint">{t(`family.none.${laid}`)}</p>}
          {items?.map((item) => (
            <ContributionCard key={item.id} item={item} />
          ))}
        </section>
        <GuestCodes residentId={null} />
      </div>
    </main>
  )
}
