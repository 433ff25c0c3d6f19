import { GripVertical, Pause, Play } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { SongView } from '../../../electron/contract/desk/song-desk.ts'
import { digitOfKey } from '../../kiosk/input/digit-of-key.ts'
import { useListen } from '../listen/use-listen.ts'
import { focusHole } from './focus-hole.ts'
import { useShelf } from './shelf-context.ts'
import { SongFace } from './SongFace.tsx'

/** A song that can be taken to a number: with the mouse, or with the digit key while it has the focus. */
export function SongCard(props: {
  song: SongView
  note?: string
  isBlocked?: boolean
  /** Likelier than others to be known by heart. */
  isLikely?: boolean
  testId: string
}): ReactNode {
  const { song, note, isBlocked = false, isLikely = false, testId } = props
  const { t } = useTranslation('desk')
  const { owner, chosen, choose, drag, hold, orders } = useShelf()
  const listen = useListen()
  const held = { song, digit: null }
  const isPlaying = listen.playing === song.trackId
  const isLifted = drag !== null && drag.digit === null && drag.song.trackId === song.trackId
  const isChosen = chosen !== null && chosen.digit === null && chosen.song.trackId === song.trackId

  const pressed = (event: KeyboardEvent): void => {
    const digit = digitOfKey(event)
    if (event.ctrlKey || event.altKey || event.metaKey || digit === null) return
    event.preventDefault()
    orders.place(song.trackId, digit)
    focusHole(digit)
  }
  return (
    <li className={`songs-card ${isLifted ? 'gone' : ''} ${isChosen ? 'is-chosen' : ''}`} data-testid={testId}>
      <button
        type="button"
        className="songs-take"
        data-track={song.trackId}
        aria-pressed={isChosen}
        aria-describedby="songs-card-keys"
        onClick={() => choose(isChosen ? null : held)}
        onKeyDown={pressed}
        onPointerDown={(event) => hold(held, event.nativeEvent)}
      >
        <SongFace song={song} />
        <span className="songs-title">
          {isLikely ? <b>{song.title}</b> : <span>{song.title}</span>}
          {isBlocked && <small>{t('songs.blockedShort')}</small>}
          {!isBlocked && note !== undefined && note !== '' && <small>{note}</small>}
        </span>
        <GripVertical className="songs-grip" aria-hidden="true" />
      </button>
      <button
        type="button"
        className="songs-listen"
        aria-label={t(isPlaying ? 'songs.stopListening' : 'songs.listenTo', { title: song.title })}
        onClick={() =>
          isPlaying ? listen.stop() : listen.play(song.trackId, 'residentId' in owner ? owner.residentId : null)
        }
      >
        {isPlaying ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
      </button>
    </li>
  )
}
