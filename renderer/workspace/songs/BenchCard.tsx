import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { DIAL_ORDER } from '../../kiosk/dial/geometry.ts'
import { BringIn } from '../import/BringIn.tsx'
import { Button } from '../ui/Button.tsx'
import { useShelf } from './shelf-context.ts'
import { SongCard } from './SongCard.tsx'

/** The reserve list: songs that wait for a number. */
export function BenchCard(): ReactNode {
  const { t } = useTranslation('desk')
  const { owner, desk, list, orders } = useShelf()
  const free = DIAL_ORDER.length - (list?.slots.length ?? 0)
  const ready = desk.bench.filter(({ isBlocked }) => !isBlocked).map(({ song }) => song.trackId)
  const first = ready.slice(0, free)
  return (
    <section className="songs-bench" aria-labelledby="songs-bench-head" data-testid="bench">
      <div className="head">
        <h3 id="songs-bench-head">{t('songs.bench')}</h3>
        {first.length > 1 ? (
          <Button data-testid="fill-slots" onPress={() => orders.fill(first)}>
            {t('songs.fill', { count: first.length })}
          </Button>
        ) : (
          <span className="songs-quiet">{t('songs.dragHint')}</span>
        )}
      </div>
      <p id="songs-card-keys" hidden>
        {t('songs.cardKeys')}
      </p>
      <p id="songs-hole-keys" hidden>
        {t('songs.holeKeys')}
      </p>
      {desk.bench.length === 0 ? (
        <p className="songs-quiet">{t('songs.emptyBench')}</p>
      ) : (
        <ul className="songs-cards">
          {desk.bench.map(({ song, standIn, isBlocked }) => (
            <SongCard
              key={song.trackId}
              testId={`bench-${song.trackId}`}
              song={song}
              isBlocked={isBlocked}
              note={standIn ? t('songs.standInShort') : (song.performer ?? '')}
            />
          ))}
        </ul>
      )}
      <BringIn owner={owner} />
    </section>
  )
}
