import { AudioLines, Music } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardKind } from '../../../care/board-item.ts'
import type { TrackId } from '../../../media/model.ts'
import type { DialDigit } from '../../../media/choose.ts'
import { toHex } from '../../../electron/contract/desk/board-colours.ts'
import { Digit } from '../../ui/Digit.tsx'

/** What is seen of a balloon, whoever may see it. */
export type Face = {
  readonly kind: BoardKind
  readonly caption: string
  readonly colour: string | null
  readonly trackId: TrackId | null
  readonly digit: DialDigit | null
}

/** One balloon as it is drawn on screen and paper. `by` says who told it; `picture` is drawn in the circle. */
export function BalloonFace({ face, by, picture }: { face: Face; by: string; picture: ReactNode }): ReactNode {
  const { kind, caption, colour } = face
  const badge = <Badge face={face} />
  if (kind === 'word') {
    return (
      <span className="board-slip" style={{ background: toHex(colour ?? 'sand') }}>
        <span className="board-word">{caption || '…'}</span>
        <span className="board-by">{by}</span>
        {badge}
      </span>
    )
  }
  if (kind === 'saying') {
    return (
      <span className="board-say">
        <q>{caption || '…'}</q>
        <span className="board-by">{by}</span>
        {badge}
      </span>
    )
  }
  return (
    <span className="board-round">
      <span className="board-image" style={kind === 'colour' ? { background: toHex(colour ?? 'sun') } : undefined}>
        {kind === 'voice' ? <AudioLines aria-hidden className="board-voice" /> : picture}
      </span>
      {badge}
      <span className="board-text">
        {caption !== '' && <span className="board-cap">{caption}</span>}
        <span className="board-by">{by}</span>
      </span>
    </span>
  )
}

function Badge({ face: { trackId, digit } }: { face: Face }): ReactNode {
  const { t } = useTranslation('desk')
  if (trackId === null) return null
  return (
    <>
      <span className="board-no" aria-hidden>
        {digit === null ? <Music aria-hidden /> : <Digit digit={digit} />}
      </span>
      {digit !== null && <span className="spoken-only">{t('board.number', { digit })}</span>}
    </>
  )
}
