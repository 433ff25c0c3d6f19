import { Music, Pause, Play, SkipForward } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TogetherNow } from '../../../electron/contract/desk/together-calls.ts'
import { useOrder } from '../app/use-order.ts'
import { Button } from '../ui/Button.tsx'

/** What the room hears, and what staff press. */
export function NowCard({ now }: { now: TogetherNow }): ReactNode {
  const { t } = useTranslation('desk')
  const order = useOrder()
  const song = now.songs[now.index]
  const next = now.songs[now.index + 1]
  const go = (to: 'next' | 'pause' | 'play' | 'end') => () => void order('goTogether', { to })
  return (
    <section className="cardx stack" data-testid="together-now" data-state={now.isPaused ? 'paused' : 'playing'}>
      <h2>{t(now.isPaused ? 'together.now.paused' : 'together.now.title')}</h2>
      <div className="together-now">
        <span className="together-cover large" aria-hidden="true">
          {song?.picture ? <img src={song.picture} alt="" draggable={false} /> : <Music />}
        </span>
        <span className="together-title">
          <b data-testid="together-song">{song?.title}</b>
          {song?.performer && <span>{song.performer}</span>}
          {song?.forWhom && <span>{t('together.forWhom.short', { who: song.forWhom })}</span>}
        </span>
      </div>
      <p className="foot">{next ? t('together.now.next', { title: next.title }) : t('together.now.last')}</p>
      <div className="row together-press">
        {now.isPaused ? (
          <Button look="primary" onPress={go('play')} data-testid="together-play">
            <Play aria-hidden="true" />
            {t('together.now.play')}
          </Button>
        ) : (
          <Button look="primary" onPress={go('pause')} data-testid="together-pause">
            <Pause aria-hidden="true" />
            {t('together.now.pause')}
          </Button>
        )}
        {next && (
          <Button onPress={go('next')} data-testid="together-skip">
            <SkipForward aria-hidden="true" />
            {t('together.now.skip')}
          </Button>
        )}
        <Button onPress={go('end')} data-testid="together-end">
          {t('together.now.end')}
        </Button>
      </div>
    </section>
  )
}
