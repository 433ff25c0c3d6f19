import { Pencil } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import type { Story } from '../../../care/story.ts'
import { useDraft } from '../app/drafts.ts'
import { useCall } from '../app/use-call.ts'
import { Button } from '../ui/Button.tsx'
import { SeenEntry } from './SeenEntry.tsx'
import { StoryEntry } from './StoryEntry.tsx'
import { StorySheet } from './StorySheet.tsx'
import { useCalled } from './use-called.ts'

/** As many as a page holds; older ones come when they are asked for. */
const FIRST = 20

/** What was told of a person and seen at their phone, newest first. */
export function Timeline({ residentId }: { residentId: ResidentId }): ReactNode {
  const { t } = useTranslation('desk')
  const self = useCalled(residentId)
  const [limit, setLimit] = useState(FIRST)
  const timeline = useCall('timeline', { residentId, limit })
  // A draft, so that the sheet lies open again after the lock: "new", or the id of the story that is changed.
  const { text: open, setText: setOpen } = useDraft(`story ${residentId} open`)
  const changed = timeline?.entries.find((entry) => entry.type === 'story' && entry.id === open)
  const story: Story | null = changed?.type === 'story' ? changed : null
  return (
    <section className="story-column" aria-label={t('story.title')} data-testid="timeline">
      <div className="head">
        <h2>{t('story.title')}</h2>
        <Button look="primary" onPress={() => setOpen('new')} data-testid="tell">
          <Pencil aria-hidden />
          {t('story.tell')}
        </Button>
      </div>
      {timeline?.entries.length === 0 && <p className="empty-hint">{t('story.empty', { name: self })}</p>}
      <ul className="story-line">
        {timeline?.entries.map((entry) =>
          entry.type === 'story' ? (
            <StoryEntry key={entry.id} story={entry} self={self} onChange={() => setOpen(entry.id)} />
          ) : (
            <SeenEntry key={entry.id} seen={entry} />
          ),
        )}
      </ul>
      {timeline?.isMore === true && (
        <Button onPress={() => setLimit(limit + 2 * FIRST)} data-testid="timeline-more">
          {t('story.more')}
        </Button>
      )}
      {(open === 'new' || story !== null) && (
        <StorySheet key={open} residentId={residentId} self={self} story={story} onClose={() => setOpen('')} />
      )}
    </section>
  )
}
