import { Phone } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TimelineView } from '../../../electron/contract/desk/story-calls.ts'
import { EntryFrame } from './EntryFrame.tsx'

/** What somebody saw at the phone: the answer, the song and the chips, and who it was as far as they said. */
export function SeenEntry({ seen }: { seen: Extract<TimelineView, { readonly type: 'seen' }> }): ReactNode {
  const { t } = useTranslation('desk')
  const { t: say } = useTranslation('words')
  const picture =
    seen.songPicture === null ? <Phone aria-hidden /> : <img src={`/pictures/${seen.songPicture}`} alt="" />
  return (
    <EntryFrame at={seen.at} picture={picture} testId="seen">
      <p className="story-seen">
        {say(`tile.${seen.valence}`)} <span className="muted">{t('story.bySong', { title: seen.songTitle })}</span>
      </p>
      <p className="story-src">
        {seen.observerRole === null ? t('story.unknown') : <b>{t(`story.role.${seen.observerRole}`)}</b>} ·{' '}
        {t('story.seenBy')}
      </p>
      {seen.seen.map((chip) => (
        <span key={chip} className="tag">
          {say(`seen.${chip}`)}
        </span>
      ))}
    </EntryFrame>
  )
}
