import { Play, Square } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrackView } from '../../../electron/contract/desk/library-calls.ts'
import { useCall } from '../app/use-call.ts'
import { useListen } from '../listen/use-listen.ts'
import { Button } from '../ui/Button.tsx'
import { WaveBars } from './WaveBars.tsx'

const WAVE_PX = 84
/** Silence shorter than this is in every file, s. */
const WORTH_A_WORD_S = 1

/** Under an open row: the beginning of the song, its silence in a dashed box, and what can be done with it. */
export function TrackPreview(props: {
  track: TrackView
  onEdit: () => void
  onRights: () => void
  onHide: () => void
}): ReactNode {
  const { track, onEdit, onRights, onHide } = props
  const { t } = useTranslation('desk')
  const { playing, play, stop } = useListen()
  const beginning = useCall('trackBeginning', { trackId: track.id })
  const isPlaying = playing === track.id
  const seconds = beginning?.seconds ?? 0
  const silence = Math.min(track.silenceS, seconds)
  const share = seconds > 0 ? silence / seconds : 0
  return (
    <div className="lib-preview" data-testid="track-preview">
      <button
        type="button"
        className="lib-play"
        aria-label={t(isPlaying ? 'library.stop' : 'library.play', { title: track.title })}
        data-testid="track-play"
        data-playing={isPlaying}
        onClick={() => (isPlaying ? stop() : play(track.id, track.belongsTo))}
      >
        {isPlaying ? <Square aria-hidden="true" /> : <Play aria-hidden="true" />}
      </button>
      <div className="lib-beginning">
        {beginning && (
          <>
            <WaveBars
              wave={beginning.wave}
              height={WAVE_PX}
              isWide
              litUpTo={silence < WORTH_A_WORD_S ? 0 : Math.ceil(beginning.wave.length * share)}
            />
            {silence >= WORTH_A_WORD_S && <span className="lib-silence" style={{ width: `${share * 100}%` }} />}
          </>
        )}
      </div>
      <p className="lib-says small">
        {beginning === null && t('library.notHeard')}
        {beginning && t('library.firstSeconds', { count: Math.round(seconds) })}
        {beginning && silence >= WORTH_A_WORD_S && (
          <>
            {' '}
            {t(track.startS === 0 ? 'library.silenceKept' : 'library.silenceShown', {
              count: Math.round(track.silenceS),
            })}
          </>
        )}
      </p>
      <div className="row lib-deeds">
        <Button onPress={onEdit} data-testid="track-edit">
          {t('library.edit')}
        </Button>
        <Button onPress={onRights} data-testid="track-rights">
          {t('library.whereFrom')}
        </Button>
        <Button look="plain" onPress={onHide} data-testid="track-hide">
          {t('library.hide')}
        </Button>
        <span className="muted small lib-users">
          {track.users.length > 1 && track.users.map(({ name }) => name).join(', ')}
          {track.belongsToName !== null && t('library.onlyFor', { name: track.belongsToName })}
        </span>
      </div>
    </div>
  )
}
