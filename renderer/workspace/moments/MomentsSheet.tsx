import { Pencil, Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { MomentId } from '../../../care/moment.ts'
import type { ResidentId } from '../../../care/model.ts'
import { useCall } from '../app/use-call.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { Tick } from '../ui/Tick.tsx'
import { MomentForm } from './MomentForm.tsx'
import { MomentRow } from './MomentRow.tsx'
import { useMomentWords } from './use-moment-words.ts'

/** All moments of somebody's week, and whether their phone may ring; one at a time is changed. */
export function MomentsSheet({ residentId, onClose }: { residentId: ResidentId; onClose: () => void }): ReactNode {
  const { t } = useTranslation('desk')
  const known = useCall('moments', { residentId })
  const [open, setOpen] = useState<MomentId | 'new' | null>(null)
  const moment = known?.moments.find((one) => one.id === open) ?? null
  if (open === 'new' || moment !== null) {
    return (
      <Sheet title={t(moment === null ? 'moments.form.newTitle' : 'moments.form.title')} isOpen onClose={onClose}>
        <MomentForm residentId={residentId} moment={moment} onDone={() => setOpen(null)} />
      </Sheet>
    )
  }
  return (
    <Sheet title={t('moments.sheet.title')} isOpen onClose={onClose}>
      <MomentsOfWeek residentId={residentId} known={known} open={setOpen} />
    </Sheet>
  )
}

function MomentsOfWeek(props: {
  residentId: ResidentId
  known: ReturnType<typeof useCall<'moments'>>
  open: (moment: MomentId | 'new') => void
}): ReactNode {
  const { residentId, known, open } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const say = useMomentWords()
  return (
    <>
      <p className="foot">{t('moments.sheet.lead')}</p>
      {known?.moments.length === 0 && <p className="empty-hint">{t('moments.sheet.empty')}</p>}
      <ul className="moment-list">
        {known?.moments.map((moment) => (
          <MomentRow key={moment.id} moment={moment}>
            <Button
              look="plain"
              aria-label={t('moments.sheet.change', { name: say(moment).title })}
              data-testid={`change-${say(moment).title}`}
              onPress={() => open(moment.id)}
            >
              <Pencil aria-hidden="true" />
            </Button>
          </MomentRow>
        ))}
      </ul>
      <div className="row">
        <Button look="primary" data-testid="moment-add" onPress={() => open('new')}>
          <Plus aria-hidden="true" />
          {t('moments.sheet.add')}
        </Button>
      </div>
      {known && (
        <div className="moment-ring">
          <Tick
            isSelected={known.mayRing}
            onChange={(isOn) => void order('setMayRing', { residentId, isOn })}
            data-testid="may-ring"
          >
            {t('moments.sheet.ring')}
          </Tick>
          <p className="foot">{t('moments.sheet.ringHint')}</p>
          <p className="foot">{t('moments.sheet.ringShared')}</p>
        </div>
      )}
    </>
  )
}
