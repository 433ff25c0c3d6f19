import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { focusHole } from './focus-hole.ts'
import { useShelf, type Chosen } from './shelf-context.ts'
import { SongDetails } from './SongDetails.tsx'
import { SongFace } from './SongFace.tsx'
import { useEscape } from './use-escape.ts'

/** The chosen song, beside the dial. */
export function SongPanel({ chosen }: { chosen: Chosen }): ReactNode {
  const { t } = useTranslation('desk')
  const { choose } = useShelf()
  const { song, digit } = chosen
  const close = (): void => {
    choose(null)
    if (digit !== null) focusHole(digit)
  }
  useEscape(close)
  return (
    <section className="cardx songs-panel" aria-label={song.title} data-testid="song-panel">
      <header>
        <SongFace song={song} />
        <div>
          <h2>{song.title}</h2>
          <p className="muted">{[song.performer, song.year].filter((part) => part !== null).join(', ')}</p>
        </div>
        <button type="button" className="songs-listen" aria-label={t('songs.closePanel')} onClick={close}>
          <X aria-hidden="true" />
        </button>
      </header>
      <SongDetails chosen={chosen} />
    </section>
  )
}
