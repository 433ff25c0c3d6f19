import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrackId } from '../../../media/model.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { isPersonal, isWhole, RightsChoice, WhoseChoice, type RightsDraft } from './RightsChoice.tsx'

/** Says of one or more songs where they come from. */
export function RightsSheet(props: {
  trackIds: readonly TrackId[]
  /** What is known of it already. */
  first: RightsDraft
  onClose: () => void
}): ReactNode {
  const { trackIds, first, onClose } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const [draft, setDraft] = useState(first)
  const [inTheWay, tellInTheWay] = useState<readonly string[]>([])
  const keep = async (): Promise<void> => {
    if (draft.rightsBasis === null) return
    const belongsTo = isPersonal(draft.rightsBasis) ? draft.belongsTo : null
    const answer = await order('setTrackRights', { trackIds, rightsBasis: draft.rightsBasis, belongsTo })
    if (answer?.inTheWay.length === 0) onClose()
    else if (answer) tellInTheWay(answer.inTheWay)
  }
  return (
    <Sheet title={t('library.whereFromOf', { count: trackIds.length })} isOpen onClose={onClose}>
      <RightsChoice draft={draft} onChange={setDraft} isLabelHidden />
      <WhoseChoice draft={draft} onChange={setDraft} />
      {inTheWay.length > 0 && (
        <p className="wrong" role="alert">
          {t('library.inTheWay', { names: inTheWay.join(', ') })}
        </p>
      )}
      <div className="row">
        <Button look="primary" isDisabled={!isWhole(draft)} onPress={() => void keep()} data-testid="rights-keep">
          {t('frame.save')}
        </Button>
        <Button look="plain" onPress={onClose}>
          {t('frame.cancel')}
        </Button>
      </div>
    </Sheet>
  )
}
