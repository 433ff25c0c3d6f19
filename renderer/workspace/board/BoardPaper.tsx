import type { CSSProperties, ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import type { Balloon, BoardView } from '../../../electron/contract/desk/board-calls.ts'
import { toHex } from '../../../electron/contract/desk/board-colours.ts'
import { KeptPicture } from '../photo/KeptPicture.tsx'
import { useCall } from '../app/use-call.ts'
import { tellerLine } from '../story/teller-line.ts'
import { useCalled } from '../story/use-called.ts'
import { useDay } from '../story/use-day.ts'
import { BalloonFace } from './BalloonFace.tsx'
import { toReadingOrder } from './reading-order.ts'
import { toPlace } from './to-place.ts'
import './board.css'
import './board-page.css'

/** A resident's board at any size: `width` as CSS, such as `396mm` on A3. Text and pictures keep their proportions. */
export function BoardPaper(props: { residentId: ResidentId; width: string; isShownOnly?: boolean }): ReactNode {
  const { residentId, width, isShownOnly = false } = props
  const board = useCall('board', { residentId })
  const self = useCalled(residentId)
  if (board === undefined) return null
  return <BoardDrawing board={board} self={self} width={width} only={(item) => !isShownOnly || item.mayBeShown} />
}

/** The drawing alone, of a board that was read before. It is whole when no `[data-kept=waiting]` is left in it. */
export function BoardDrawing(props: {
  board: BoardView
  self: string
  width: string
  only?: (item: Balloon) => boolean
  /** Draws a picture of the dossier; without it the picture is asked for. */
  picture?: (file: string) => ReactNode
}): ReactNode {
  const { board, self, width, only = () => true, picture = askedFor } = props
  const { t } = useTranslation('desk')
  const day = useDay()
  const size: CSSProperties = { width, background: toHex(board.colour) }
  return (
    <section className="board-sheet paper" style={size} aria-label={t('board.title')} data-testid="board-paper">
      <ul className="board-list">
        {toReadingOrder(board.items.filter(only)).map((item) => (
          <li key={item.id} className={`board-at ${item.kind}`} style={{ ...toPlace(item), zIndex: item.touched }}>
            <BalloonFace
              face={item}
              by={`${tellerLine(t, item, self)} · ${day(item.toldAt).replaceAll(' ', '\u00a0')}`}
              picture={item.file && item.kind !== 'voice' && picture(item.file)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

const askedFor = (file: string): ReactNode => <KeptPicture file={file} isWhole />
