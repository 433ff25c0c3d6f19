import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrackId } from '../../../media/model.ts'
import type { Balloon } from '../../../electron/contract/desk/board-calls.ts'
import { Digit } from '../../ui/Digit.tsx'
import { SongPick } from '../story/SongPick.tsx'
import { Button } from '../ui/Button.tsx'

type Song = { readonly trackId: TrackId | null; readonly songTitle: string | null }

/** The song a balloon carries, with the number it can be dialled by. */
export function BalloonSong({ item, onChange }: { item: Balloon; onChange: (song: Song) => void }): ReactNode {
  const { t } = useTranslation('desk')
  const [isPicking, setPicking] = useState(false)
  const hasSong = item.trackId !== null
  return (
    <div className="cardx stack">
      <h2>{t('board.song')}</h2>
      {hasSong && (
        <p className="board-song" data-testid="balloon-song">
          {item.digit !== null && (
            <b className="story-digit">
              <Digit digit={item.digit} />
            </b>
          )}
          <span>
            {item.songTitle}
            {item.digit === null && <span className="muted"> · {t('board.notOnDial')}</span>}
          </span>
        </p>
      )}
      <div className="row">
        <Button onPress={() => setPicking(true)} data-testid="balloon-pick-song">
          {hasSong ? t('board.otherSong') : t('board.addSong')}
        </Button>
        {hasSong && (
          <Button
            look="plain"
            onPress={() => onChange({ trackId: null, songTitle: null })}
            data-testid="balloon-no-song"
          >
            {t('board.noSong')}
          </Button>
        )}
      </div>
      {isPicking && (
        <SongPick
          residentId={item.residentId}
          onClose={() => setPicking(false)}
          onPick={(song) => {
            setPicking(false)
            onChange(song)
          }}
        />
      )}
    </div>
  )
}
