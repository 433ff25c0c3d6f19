import { ArrowUp, Heart, Play, X } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TogetherSong } from '../../../electron/contract/desk/together-calls.ts'
import type { TrackId } from '../../../media/model.ts'
import { Button } from '../ui/Button.tsx'
import { DedicationSheet } from './DedicationSheet.tsx'

/** What was chosen, in its order, until it begins. */
export function QueueCard(props: {
  readonly songs: readonly TogetherSong[]
  readonly set: (trackIds: readonly TrackId[]) => void
  /** Null where no loudspeaker is at hand. */
  readonly begin: (() => void) | null
}): ReactNode {
  const { songs, set, begin } = props
  const { t } = useTranslation('desk')
  const [giving, give] = useState<TogetherSong | null>(null)
  const ids = songs.map((song) => song.trackId)
  const earlier = (index: number): TrackId[] =>
    ids.map((id, at) => (at === index - 1 ? (ids[index] ?? id) : at === index ? (ids[index - 1] ?? id) : id))
  return (
    <section className="cardx stack" data-testid="together-queue">
      <div className="head">
        <h2>{t('together.queue.title')}</h2>
        {songs.length > 0 && (
          <Button look="plain" onPress={() => set([])}>
            {t('together.queue.clear')}
          </Button>
        )}
      </div>
      {songs.length === 0 && <p className="empty-hint">{t('together.queue.empty')}</p>}
      <ol className="together-queue">
        {songs.map((song, index) => (
          <li key={song.trackId}>
            <span className="together-title">
              <b>{song.title}</b>
              {song.forWhom !== null && <span>{t('together.forWhom.short', { who: song.forWhom })}</span>}
            </span>
            <span className="together-tools">
              <Button
                look="plain"
                aria-label={t('together.forWhom.giveOf', { title: song.title })}
                onPress={() => give(song)}
                data-testid={`dedicate-${song.title}`}
              >
                <Heart aria-hidden="true" />
              </Button>
              {index > 0 && (
                <Button
                  look="plain"
                  aria-label={t('together.queue.up', { title: song.title })}
                  onPress={() => set(earlier(index))}
                >
                  <ArrowUp aria-hidden="true" />
                </Button>
              )}
              <Button
                look="plain"
                aria-label={t('together.queue.out', { title: song.title })}
                onPress={() => set(ids.filter((id) => id !== song.trackId))}
              >
                <X aria-hidden="true" />
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {begin && (
        <div className="row">
          <Button look="primary" isDisabled={songs.length === 0} onPress={begin} data-testid="together-begin">
            <Play aria-hidden="true" />
            {t('together.queue.begin')}
          </Button>
        </div>
      )}
      {giving && <DedicationSheet song={giving} onClose={() => give(null)} />}
    </section>
  )
}
