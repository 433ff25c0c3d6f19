import { Music } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SongView } from '../../../electron/contract/desk/song-desk.ts'

/** The round picture of a song, as on the dial. */
export function SongFace({ song }: { song: Pick<SongView, 'picture'> }): ReactNode {
  return (
    <span className="songs-face">
      {song.picture === null ? <Music aria-hidden="true" /> : <img src={song.picture} alt="" draggable={false} />}
    </span>
  )
}
