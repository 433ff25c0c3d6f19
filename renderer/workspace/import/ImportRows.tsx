import { Music2, Play, Square } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrackId } from '../../../media/model.ts'
import { useCall } from '../app/use-call.ts'
import { level, minutes } from '../library/format.ts'
import { WaveBars } from '../library/WaveBars.tsx'
import { useListen } from '../listen/use-listen.ts'

/** As many as are looked at here; the whole of an import is in the music of the house. */
const MOST_ROWS = 40

/** What came in: the newest first while others still come, then in the order of the dial. Each can be listened to. */
export function ImportRows({ trackIds, isRunning }: { trackIds: readonly TrackId[]; isRunning: boolean }): ReactNode {
  const shown = isRunning ? trackIds.slice(-MOST_ROWS).toReversed() : trackIds.slice(0, MOST_ROWS)
  const { t } = useTranslation('desk')
  const rows = useCall('trackRows', { trackIds: shown }, shown.length > 0) ?? []
  const { playing, play, stop } = useListen()
  if (trackIds.length === 0) return null
  return (
    <ul className="cardx imp-rows" aria-label={t('library.import.cameIn')}>
      {rows.map((track) => (
        <li key={track.id} data-testid="import-row">
          <button
            type="button"
            className="lib-play small"
            aria-label={t(playing === track.id ? 'library.stop' : 'library.play', { title: track.title })}
            onClick={() => (playing === track.id ? stop() : play(track.id, track.belongsTo))}
          >
            {playing === track.id ? <Square aria-hidden="true" /> : <Play aria-hidden="true" />}
          </button>
          {track.picture === null ? (
            <span className="lib-nopic">
              <Music2 aria-hidden="true" />
            </span>
          ) : (
            <img src={track.picture} alt="" />
          )}
          <span className="imp-row-name">
            <span className="lib-title">{track.title}</span>
            <span className="lib-performer">{track.performer}</span>
          </span>
          <span className="lib-num">{track.durationS === null ? '' : minutes(track.durationS)}</span>
          <WaveBars wave={track.wave} height={36} />
          <span className="lib-num">
            {track.loudnessLufs === null ? t('library.stillListening') : `${level(track.loudnessLufs)} LUFS`}
          </span>
        </li>
      ))}
    </ul>
  )
}
