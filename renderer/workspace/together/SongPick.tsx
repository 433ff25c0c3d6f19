import { Check, Music, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TogetherSong } from '../../../electron/contract/desk/together-calls.ts'

/** One song of a shelf: at one press it is in the queue. */
export function SongPick(props: { song: TogetherSong; isChosen: boolean; add: () => void }): ReactNode {
  const { song, isChosen, add } = props
  const { t } = useTranslation('desk')
  return (
    <li>
      <button
        type="button"
        className="together-song"
        disabled={isChosen}
        onClick={add}
        data-testid={`pick-${song.title}`}
      >
        <span className="together-cover" aria-hidden="true">
          {song.picture === null ? <Music /> : <img src={song.picture} alt="" draggable={false} />}
        </span>
        <span className="together-title">
          <b>{song.title}</b>
          <span>{isChosen ? t('together.songs.chosen') : song.performer}</span>
        </span>
        {isChosen ? <Check aria-hidden="true" /> : <Plus aria-hidden="true" />}
      </button>
    </li>
  )
}
