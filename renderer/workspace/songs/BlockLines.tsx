import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BlockOnDesk } from '../../../electron/contract/desk/song-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'
import { useShelf } from './shelf-context.ts'
import { useDay } from './use-day.ts'

/** Why a song may not sound, who said so and when, and the way to lift it. */
export function BlockLines({ block }: { block: BlockOnDesk }): ReactNode {
  const { t } = useTranslation('desk')
  const { owner } = useShelf()
  const order = useOrder()
  const day = useDay()
  const { blockId, song, at, by, reason } = block
  const who = by === null ? t('songs.byKiosk') : t(`songs.role.${by}`)
  return (
    <>
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
    </>
  )
}
