import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import type { TrackId } from '../../../media/model.ts'
import type { SongView } from '../../../electron/contract/desk/song-desk.ts'
import { Digit } from '../../ui/Digit.tsx'
import { useCall } from '../app/use-call.ts'
import { SongFace } from '../songs/SongFace.tsx'
import { Field } from '../ui/Field.tsx'
import { Sheet } from '../ui/Sheet.tsx'

/** A song as somebody chose it, with the title that is kept beside it. */
export type PickedSong = { readonly trackId: TrackId; readonly songTitle: string }

/** Chooses a song: one behind a number of this resident, or another of the house by its title. */
export function SongPick(props: {
  residentId: ResidentId
  onPick: (song: PickedSong) => void
  onClose: () => void
}): ReactNode {
  const { residentId, onPick, onClose } = props
  const { t } = useTranslation('desk')
  const [text, setText] = useState('')
  const owner = { residentId }
  const desk = useCall('songDesk', { owner })
  const found = useCall('findSongs', { owner, text }, text.trim() !== '')
  const pick = ({ trackId, title }: SongView): void => onPick({ trackId, songTitle: title })
  const slots = desk?.lists.flatMap((list) => list.slots) ?? []
  return (
    <Sheet title={t('story.whichSong')} isOpen onClose={onClose}>
      <Field label={t('story.findSong')} value={text} onChange={setText} autoFocus data-testid="song-pick-search" />
      <ul className="story-songs">
        {text.trim() === ''
          ? slots.map(({ digit, song }) => (
              <SongRow key={`${digit} ${song.trackId}`} song={song} onPick={pick}>
                <b className="story-digit">
                  <Digit digit={digit} />
                </b>
              </SongRow>
            ))
          : found?.map((song) => <SongRow key={song.trackId} song={song} onPick={pick} />)}
      </ul>
      {text.trim() !== '' && found?.length === 0 && <p className="empty-hint">{t('story.noSongFound')}</p>}
    </Sheet>
  )
}

function SongRow(props: { song: SongView; onPick: (song: SongView) => void; children?: ReactNode }): ReactNode {
  const { song, onPick, children } = props
  return (
    <li>
      <button type="button" className="story-song" data-testid="song-pick" onClick={() => onPick(song)}>
        {children}
        <SongFace song={song} />
        <span>
          <b>{song.title}</b>
          {song.performer !== null && <br />}
          {song.performer}
        </span>
      </button>
    </li>
  )
}
