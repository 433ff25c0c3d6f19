import { Pencil } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import type { ShortBio } from '../../../care/story.ts'
import { useDraft } from '../app/drafts.ts'
import { useCall } from '../app/use-call.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { Sheet } from '../ui/Sheet.tsx'
import { useDay } from './use-day.ts'

/** About ten lines beside the dial. */
const LONGEST = 700

/** A person in a few lines, with who told them. */
export function BioCard({ residentId }: { residentId: ResidentId }): ReactNode {
  const { t } = useTranslation('desk')
  const day = useDay()
  const bio = useCall('shortBio', { residentId })
  const { text: isOpen, setText: setOpen } = useDraft(`bio ${residentId} open`)
  return (
    <section className="cardx" aria-label={t('story.bio')} data-testid="bio">
      <div className="head">
        <h2>{t('story.bio')}</h2>
        <Button look="plain" onPress={() => setOpen('yes')} data-testid="bio-change">
          <Pencil aria-hidden />
          <span className="spoken-only">
            {t('story.change')}: {t('story.bio')}
          </span>
        </Button>
      </div>
      {bio ? <p className="story-bio">{bio.text}</p> : <p className="empty-hint">{t('story.bioEmpty')}</p>}
      {bio && <p className="small muted">{t('story.bioTold', { who: bio.toldBy, day: day(bio.at) })}</p>}
      {isOpen === 'yes' && bio !== undefined && (
        <BioSheet residentId={residentId} bio={bio} onClose={() => setOpen('')} />
      )}
    </section>
  )
}

function BioSheet(props: { residentId: ResidentId; bio: ShortBio | null; onClose: () => void }): ReactNode {
  const { residentId, bio, onClose } = props
  const { t } = useTranslation('desk')
  const order = useOrder()
  const text = useDraft(`bio ${residentId}`, bio?.text ?? '')
  const toldBy = useDraft(`bio ${residentId} told by`, bio?.toldBy ?? '')
  // What was on the page when the sheet was opened: somebody else's words are not written over unseen.
  const [seen] = useState(bio?.version ?? null)
  const close = (): void => {
    text.clear()
    toldBy.clear()
    onClose()
  }
  const isLong = text.text.length > LONGEST
  return (
    <Sheet title={t('story.bio')} isOpen onClose={onClose}>
      <Field
        label={t('story.bioText')}
        lines={6}
        value={text.text}
        onChange={text.setText}
        wrong={isLong ? t('story.bioTooLong') : undefined}
        autoFocus
        data-testid="bio-text"
      />
      <Field label={t('story.bioTellers')} value={toldBy.text} onChange={toldBy.setText} data-testid="bio-tellers" />
      <div className="row">
        <Button
          look="primary"
          isDisabled={isLong || (text.text.trim() !== '' && toldBy.text.trim() === '')}
          data-testid="bio-save"
          onPress={() => {
            void order('setShortBio', { residentId, text: text.text, toldBy: toldBy.text, seen }).then(
              (answer) => answer !== undefined && close(),
            )
          }}
        >
          {t('frame.save')}
        </Button>
        <Button look="plain" onPress={close}>
          {t('frame.cancel')}
        </Button>
      </div>
    </Sheet>
  )
}
