import { Check, CircleHelp } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrackId } from '../../../media/model.ts'
import { useCall } from '../app/use-call.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { ReviewItem } from './ReviewItem.tsx'

/** What there is to look at after music came in: sentences, each with one thing to do and one way to leave it. */
export const ReviewPanel = memo(function ReviewPanel(props: {
  onShow: (text: string, id: TrackId | null) => void
  onRights: (ids: readonly TrackId[]) => void
  onListen: (id: TrackId) => void
}): ReactNode {
  const { onShow, onRights, onListen } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const review = useCall('review', {})
  if (review === undefined) return <aside className="cardx lib-review" aria-label={t('library.review.title')} />
  const { findings, noRights, total } = review
  const isWell = findings.length === 0 && noRights.length === 0
  const rest = total - findings.length
  return (
    <aside className="cardx lib-review" data-testid="review" data-well={isWell} aria-label={t('library.review.title')}>
      {isWell ? (
        <p className="lib-well">
          <Check aria-hidden="true" />
          {t('library.review.well')}
        </p>
      ) : (
        <>
          <h2>{t('library.review.title')}</h2>
          <p className="small muted">{t('library.review.hint')}</p>
          <ul>
            {noRights.length > 0 && (
              <li className="lib-finding" data-testid="finding-no-rights">
                <CircleHelp aria-hidden="true" />
                <div>
                  <b>{t('library.review.noRights')}</b>
                  <p className="small">{t('library.review.noRightsText', { count: noRights.length })}</p>
                  <div className="row">
                    <Button onPress={() => onRights(noRights)} data-testid="finding-no-rights-do">
                      {t('library.review.fillIn')}
                    </Button>
                    <Button
                      look="plain"
                      onPress={() => void order('letFindingsBe', { keys: noRights.map((id) => `no-rights ${id}`) })}
                    >
                      {t('library.review.later')}
                    </Button>
                  </div>
                </div>
              </li>
            )}
            {findings.map((finding) => (
              <ReviewItem key={finding.key} finding={finding} onShow={onShow} onListen={onListen} />
            ))}
          </ul>
          {rest > 0 && <p className="small muted">{t('library.review.more', { count: rest })}</p>}
        </>
      )}
    </aside>
  )
})
