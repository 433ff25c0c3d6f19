import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import { useCall } from '../app/use-call.ts'
import { useOrder } from '../app/use-order.ts'
import { SongFace } from '../songs/SongFace.tsx'
import { Button } from '../ui/Button.tsx'
import { useDay } from './use-day.ts'

/** Songs that do not sound for this resident, each with why, who and when. Not there while there are none. */
export function BlockedCard({ residentId }: { residentId: ResidentId }): ReactNode {
  const { t } = useTranslation('desk')
  const day = useDay()
  const order = useOrder()
  const owner = { residentId }
  const blocks = useCall('songDesk', { owner })?.blocks ?? []
  if (blocks.length === 0) return null
  return (
    <section className="cardx" aria-label={t('story.blocked')} data-testid="blocked">
      <h2>{t('story.blocked')}</h2>
      <ul className="story-songs">
        {blocks.map(({ blockId, song, at, by, reason }) => (
          <li key={blockId} className="story-blocked">
            <SongFace song={song} />
            <span>
              <b>{song.title}</b>
              <br />
              {[reason, by === null ? null : t(`story.role.${by}`), day(at)].filter(Boolean).join(', ')}
            </span>
            <Button look="plain" onPress={() => void order('allowSong', { owner, blockId })} data-testid="allow">
              {t('story.allow')}
              <span className="spoken-only">: {song.title}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
