import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockOnDesk } from '../../../electron/contract/desk/song-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { useShelf } from './shelf-context.ts'
import { SongFace } from './SongFace.tsx'
import { useDay } from './use-day.ts'

/** Songs that may not sound for this person or place. What was blocked at the kiosk comes first. */
export function BlockCard(): ReactNode {
  const { t } = useTranslation('desk')
  const { desk } = useShelf()
  return (
    <section className="cardx" aria-labelledby="songs-blocks" data-testid="blocks">
      <h2 id="songs-blocks">{t('songs.blocks')}</h2>
      {desk.blocks.length === 0 ? (
        <p className="muted">{t('songs.noBlocks')}</p>
      ) : (
        <ul className="songs-rows">
          {desk.blocks.map((block) => (
            <Blocked key={block.blockId} block={block} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Blocked({ block }: { block: BlockOnDesk }): ReactNode {
  const { t } = useTranslation('desk')
  const { owner } = useShelf()
  const order = useOrder()
  const day = useDay()
  const { blockId, song, at, by, reason } = block
  const who = by === null ? t('songs.byKiosk') : t(`songs.role.${by}`)
  return (
    <li data-testid={`block-${song.trackId}`}>
      <SongFace song={song} />
      <div>
        <b>{song.title}</b>
        {reason !== null && <p>{reason}</p>}
        <p className="muted">{t('songs.blockedBy', { who, day: day(at) })}</p>
        <Button
          look="plain"
          data-testid={`allow-${song.trackId}`}
          aria-label={t('songs.allowSong', { title: song.title })}
          onPress={() => void order('allowSong', { owner, blockId })}
        >
          {t('songs.allow')}
        </Button>
      </div>
    </li>
  )
}
