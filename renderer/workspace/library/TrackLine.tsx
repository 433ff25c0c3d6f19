import { CircleHelp, Copy, Music2, Scissors, Volume1, VolumeX } from 'lucide-react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { TrackView } from '../../../electron/contract/desk/library-calls.ts'
import { level, minutes } from './format.ts'
import type { Column } from './use-columns.ts'
import { WaveBars } from './WaveBars.tsx'

/** One row of the music. The row itself is the button: a click opens it, the arrow keys walk over it. */
export function TrackLine(props: {
  track: TrackView
  columns: readonly Column[]
  index: number
  isOpen: boolean
  isCurrent: boolean
  onOpen: () => void
  onFocus: () => void
  onKey: (event: KeyboardEvent) => void
}): ReactNode {
  const { track, columns, index, isOpen, isCurrent, onOpen, onFocus, onKey } = props
  const { t } = useTranslation('desk')
  return (
    <tr
      className="lib-row"
      data-open={isOpen}
      data-row={index}
      data-testid="track-row"
      data-track={track.id}
      aria-rowindex={index + 2}
      tabIndex={isCurrent ? 0 : -1}
      onClick={onOpen}
      onFocus={onFocus}
      onKeyDown={onKey}
    >
      <td className="lib-pic">
        {track.picture === null ? (
          <span className="lib-nopic">
            <Music2 aria-hidden="true" />
          </span>
        ) : (
          <img src={track.picture} alt="" />
        )}
      </td>
      <td className="lib-name">
        <div className="lib-title">{track.title}</div>
        <div className="lib-performer">{track.performer ?? t(`library.kind.${track.kind}`)}</div>
      </td>
      <td className="lib-num">{track.durationS === null ? '' : minutes(track.durationS)}</td>
      {columns.includes('wave') && <td>{track.wave.length > 0 && <WaveBars wave={track.wave} height={36} />}</td>}
      {columns.includes('loudness') && (
        <td>
          <Loudness track={track} />
        </td>
      )}
      {columns.includes('rights') && (
        <td>
          <Rights track={track} />
        </td>
      )}
      {columns.includes('with') && (
        <td>
          {track.users.length > 1
            ? t('library.withMany', { count: track.users.length })
            : (track.users[0]?.name ?? '–')}
        </td>
      )}
    </tr>
  )
}

function Rights({ track: { rightsBasis } }: { track: TrackView }): ReactNode {
  const { t } = useTranslation('desk')
  if (rightsBasis !== 'unknown') return t(`library.rights.${rightsBasis}`)
  return (
    <span className="lib-flag">
      <CircleHelp aria-hidden="true" />
      {t('library.rights.unknown')}
    </span>
  )
}

const FLAG_ICONS = { silence: VolumeX, quiet: Volume1, double: Copy, 'cut-short': Scissors } as const

function Loudness({ track }: { track: TrackView }): ReactNode {
  const { t } = useTranslation('desk')
  if (track.flags.includes('not-measured')) return <span className="muted">{t('library.stillListening')}</span>
  const flag = (['silence', 'quiet', 'double', 'cut-short'] as const).find((one) => track.flags.includes(one))
  if (flag === undefined)
    return track.loudnessLufs === null ? null : <span className="lib-num">{`${level(track.loudnessLufs)} LUFS`}</span>
  const FlagIcon = FLAG_ICONS[flag]
  return (
    <span className="lib-flag">
      <FlagIcon aria-hidden="true" />
      {t(`library.flag.${flag}`, { seconds: Math.round(track.silenceS) })}
    </span>
  )
}
