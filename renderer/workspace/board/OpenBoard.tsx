import { useCallback, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardContent, BoardItemId, Spot } from '../../../care/board-item.ts'
import type { ResidentId } from '../../../care/model.ts'
import type { Balloon } from '../../../electron/contract/desk/board-calls.ts'
import { toHex } from '../../../electron/contract/desk/board-colours.ts'
import { useDraft } from '../app/drafts.ts'
import { useCall } from '../app/use-call.ts'
import { useLogin } from '../app/use-desk.ts'
import { useOrder } from '../app/use-order.ts'
import { useCalled } from '../story/use-called.ts'
import { AddSheet, type Bringing } from './AddSheet.tsx'
import { BalloonPanel } from './BalloonPanel.tsx'
import { BoardCards } from './BoardCards.tsx'
import { BoardTools } from './BoardTools.tsx'
import { chooseSpot } from './choose-spot.ts'
import { HungBalloon } from './HungBalloon.tsx'
import { FIRST_WIDTH, newBalloon } from './new-balloon.ts'
import { toReadingOrder } from './reading-order.ts'

/** The therapist's board: the sheet, what is hung on it, and beside it the balloon that was chosen. */
export function OpenBoard({ residentId }: { residentId: ResidentId }): ReactNode {
  const { t } = useTranslation('desk')
  const board = useCall('board', { residentId })
  const self = useCalled(residentId)
  const order = useOrder()
  const { name } = useLogin()
  // Kept as a draft: after the lock the same balloon lies open, with what was being typed.
  const { text: chosenId, setText: choose } = useDraft(`board ${residentId} chosen`)
  const [bringing, setBringing] = useState<Bringing | null>(null)
  const panel = useRef<HTMLElement>(null)
  const wantsPanel = useRef(false)
  const items = useMemo(() => toReadingOrder(board?.items ?? []), [board])
  const chosen = items.find((item) => item.id === chosenId) ?? null

  useLayoutEffect(() => {
    if (!wantsPanel.current || chosen === null) return
    wantsPanel.current = false
    panel.current?.querySelector<HTMLElement>('input, textarea')?.focus()
  }, [chosen])
  useKeptFocus(items)

  // The same functions for every drawing: of 300 balloons only the one that changed is drawn anew.
  const latest = useRef({ order, choose })
  useLayoutEffect(() => {
    latest.current = { order, choose }
  })
  const onChoose = useCallback((id: BoardItemId, byKey: boolean) => {
    wantsPanel.current = byKey
    latest.current.choose(id)
  }, [])
  const onPlace = useCallback(async (id: BoardItemId, spot: Spot, seen: Spot) => {
    const { x, y, width } = seen
    return (await latest.current.order('placeBalloon', { id, spot, seen: { x, y, width } })) !== undefined
  }, [])
  const onRemove = useCallback((item: Balloon) => {
    void latest.current.order('removeBalloon', { id: item.id, seen: item.version })
  }, [])
  const hang = async (content: Partial<BoardContent> & Pick<BoardContent, 'kind'>): Promise<void> => {
    setBringing(null)
    const spot = chooseSpot(items, { kind: content.kind, width: FIRST_WIDTH[content.kind] })
    const added = await order('addBalloon', { residentId, spot, content: newBalloon(content, name, Date.now()) })
    if (added === undefined) return
    wantsPanel.current = true
    choose(added.id)
  }
  if (board === undefined) return <main className="page" />
  return (
    <main className="page board-page" data-testid="board">
      <div className="board-main">
        <section className="board-sheet" style={{ background: toHex(board.colour) }} aria-label={t('board.title')}>
          <p id="board-keys" hidden>
            {t('board.keys')}
          </p>
          <ul className="board-list">
            {items.map((item) => (
              <HungBalloon
                key={item.id}
                item={item}
                self={self}
                isChosen={item === chosen}
                onChoose={onChoose}
                onPlace={onPlace}
                onRemove={onRemove}
              />
            ))}
          </ul>
          {items.length === 0 && <p className="board-empty">{t('board.empty')}</p>}
        </section>
        <BoardTools onWrite={(kind) => void hang({ kind })} onBring={setBringing} />
      </div>
      <aside className="board-side" ref={panel} aria-label={t('board.chosen')}>
        {chosen === null ? (
          <BoardCards residentId={residentId} board={board} onTheme={(theme) => void hang({ kind: 'word', theme })} />
        ) : (
          <BalloonPanel
            key={chosen.id}
            item={chosen}
            self={self}
            onRemove={() => onRemove(chosen)}
            onClose={() => {
              document.getElementById(`balloon-${chosen.id}`)?.focus()
              choose('')
            }}
          />
        )}
      </aside>
      <AddSheet bringing={bringing} onClose={() => setBringing(null)} onBring={(content) => void hang(content)} />
    </main>
  )
}

/** A balloon that was moved past another changes its place in the reading order; who was at it stays at it. */
function useKeptFocus(items: readonly Balloon[]): void {
  const held = useRef<string | null>(null)
  useLayoutEffect(() => {
    const { activeElement } = document
    if (held.current !== null && (activeElement === null || activeElement === document.body))
      document.getElementById(held.current)?.focus()
    const note = (event: FocusEvent): void => {
      const { target } = event
      held.current = target instanceof HTMLElement && target.id.startsWith('balloon-') ? target.id : null
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [items])
}
