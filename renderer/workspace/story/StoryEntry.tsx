import { MessageCircle, Pencil } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimelineView } from '../../../electron/contract/desk/story-calls.ts'
import { KeptPicture } from '../photo/KeptPicture.tsx'
import { Button } from '../ui/Button.tsx'
import { EntryFrame } from './EntryFrame.tsx'
import { tellerLine } from './teller-line.ts'

type StoryView = Extract<TimelineView, { readonly type: 'story' }>

/** A story with who told it; the resident's own words are the largest. */
export function StoryEntry(props: { story: StoryView; self: string; onChange: () => void }): ReactNode {
  const { story, self, onChange } = props
  const { t } = useTranslation('desk')
  const { t: say } = useTranslation('words')
  const [who = '', ...what] = tellerLine(t, story, self).split(', ')
  return (
    <EntryFrame
      at={story.toldAt}
      picture={<StoryPicture story={story} />}
      isOwn={story.authorRole === 'resident'}
      testId="story"
      action={
        <Button look="plain" onPress={onChange} data-testid="story-change">
          <Pencil aria-hidden />
          <span className="spoken-only">
            {t('story.change')}: {story.text.slice(0, 60)}
          </span>
        </Button>
      }
    >
      <q>{story.text}</q>
      <p className="story-src">
        <b>{who}</b>
        {what.length > 0 && `, ${what.join(', ')}`}
        {story.readBack && ` · ${t('story.readBackShort')}`}
        {story.songTitle !== null && ` · ${t('story.bySong', { title: story.songTitle })}`}
      </p>
      {story.seen.map((seen) => (
        <span key={seen} className="tag">
          {say(`seen.${seen}`)}
        </span>
      ))}
    </EntryFrame>
  )
}

function StoryPicture({ story }: { story: StoryView }): ReactNode {
  if (story.photo !== null) return <KeptPicture file={story.photo} />
  if (story.songPicture !== null) return <img src={`/pictures/${story.songPicture}`} alt="" />
  return <MessageCircle aria-hidden />
}
