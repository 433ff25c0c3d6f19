import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { ResidentId } from '../../../care/model.ts'
import { toHex } from '../../../electron/contract/desk/board-colours.ts'
import { useCall } from '../app/use-call.ts'
import { TodayCard } from '../moments/TodayCard.tsx'
import { VoicePlayer } from '../photo/VoicePlayer.tsx'
import { tellerLine } from '../story/teller-line.ts'
import { useCalled } from '../story/use-called.ts'
import { useDay } from '../story/use-day.ts'
import { BalloonFace } from './BalloonFace.tsx'
import { toReadingOrder } from './reading-order.ts'
import { toPlace } from './to-place.ts'

/** What carers see of a life board: what may be shown, each with who told it. Nothing here can be changed. */
export function ShownBoard({ residentId }: { residentId: ResidentId }): ReactNode {
  const { t } = useTranslation('desk')
  const day = useDay()
  const board = useCall('shownBoard', { residentId })
  const self = useCalled(residentId)
  if (board === undefined) return <main className="page" />
  return (
    <main className="page board-shown" data-testid="shown-board">
      <h2 className="spoken-only">{t('board.title')}</h2>
      <section className="board-sheet" style={{ background: toHex(board.colour) }} aria-label={t('board.title')}>
        <ul className="board-list">
          {toReadingOrder(board.items).map((item) => (
            <li key={item.id} className={`board-at ${item.kind}`} style={{ ...toPlace(item), zIndex: item.touched }}>
              <BalloonFace
                face={item}
                by={`${tellerLine(t, item, self)} · ${day(item.toldAt).replaceAll(' ', '\u00a0')}`}
                picture={item.file && <img src={`/pictures/${item.file}`} alt="" />}
              />
              {item.kind === 'voice' && item.file !== null && (
                <VoicePlayer shownAt={`/pictures/${item.file}`} label={item.caption || t('board.kind.voice')} />
              )}
            </li>
          ))}
        </ul>
        {board.items.length === 0 && <p className="board-empty">{t('board.nothingShown')}</p>}
      </section>
      <TodayCard residentId={residentId} />
    </main>
  )
}
