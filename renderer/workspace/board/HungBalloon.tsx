import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardItemId, Spot } from '../../../care/board-item.ts'
import type { Balloon } from '../../../electron/contract/desk/board-calls.ts'
import { KeptPicture } from '../photo/KeptPicture.tsx'
import { tellerLine } from '../story/teller-line.ts'
import { useDay } from '../story/use-day.ts'
import { BalloonFace } from './BalloonFace.tsx'
import { toGrip, toPlace } from './to-place.ts'
import { useHanging } from './use-hanging.ts'

/** Above all others while it is in the hand: the largest z-index there is. */
const ON_TOP = 2_147_483_647

/** One balloon on the therapist's board: moved by hand or keys, chosen by a click or Enter. */
export const HungBalloon = memo(function HungBalloon(props: {
  item: Balloon
  self: string
  isChosen: boolean
  onChoose: (id: BoardItemId, byKey: boolean) => void
  onPlace: (id: BoardItemId, to: Spot, seen: Spot) => Promise<boolean>
  onRemove: (item: Balloon) => void
}): ReactNode {
  const { item, self, isChosen, onChoose, onPlace, onRemove } = props
  const { t } = useTranslation('desk')
  const day = useDay()
  const { spot, isHeld, begin, dragging, keys } = useHanging(item, (to, seen) => onPlace(item.id, to, seen))
  const by = `${tellerLine(t, item, self)} · ${day(item.toldAt).replaceAll(' ', '\u00a0')}`
  return (
    <li
      className={`board-at ${item.kind}${isChosen ? ' chosen' : ''}${isHeld ? ' held' : ''}`}
      style={{ ...toPlace(spot), zIndex: isHeld ? ON_TOP : item.touched }}
    >
      <button
        type="button"
        id={`balloon-${item.id}`}
        className="board-hung"
        aria-current={isChosen}
        aria-describedby="board-keys"
        data-testid={`balloon-${item.kind}`}
        onPointerDown={begin('move')}
        {...dragging}
        {...keys}
        onKeyDown={(event) => {
          if (event.key === 'Delete') onRemove(item)
          else keys.onKeyDown(event)
        }}
        onClick={(event) => onChoose(item.id, event.detail === 0)}
      >
        <span className="spoken-only">{t(`board.kind.${item.kind}`)}: </span>
        <BalloonFace face={item} by={by} picture={item.file && <KeptPicture file={item.file} />} />
      </button>
      {isChosen && (
        <span
          className="board-grip"
          style={toGrip(item.kind, spot)}
          data-testid="balloon-grip"
          onPointerDown={begin('size')}
          {...dragging}
        />
      )}
    </li>
  )
})
