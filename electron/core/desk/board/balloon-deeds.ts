import type { BoardContent, BoardItem, BoardItemId, Spot } from '../../../../care/board-item.ts'
import { openBoard } from '../../../../care/board.ts'
import type { EntryId, ResidentId } from '../../../../care/model.ts'
import { AppError } from '../../../contract/errors.ts'
import type { Desk } from '../desk.ts'
import type { Deed } from '../undo.ts'
import { createShowing } from './showing.ts'

type Hung = { readonly content: BoardContent; readonly spot: Spot }

/** Everything that can be done with a balloon, each with the way back. */
export function createBalloonDeeds(desk: Desk) {
  const showing = createShowing(desk.doors)
  const board = (): ReturnType<typeof openBoard> => openBoard(desk.dossier())
  const nameOf = ({ caption }: BoardContent): string | null => caption || null

  const hanging = (id: BoardItemId): BoardItem => {
    const item = board().item(id)
    if (item === null) throw new AppError('not-found', 'no such balloon')
    return item
  }
  /** From one state to another and back. What is hidden leaves the open store before it is written, what is shown enters after. */
  const change = (
    what: string,
    of: { id: BoardItemId; residentId: ResidentId },
    now: Hung | null,
    then: Hung | null,
    seen: EntryId | null,
  ): Deed => {
    const { id, residentId } = of
    let version = seen
    const write = (to: Hung | null): void => {
      if (to?.content.mayBeShown !== true) showing.hide(id)
      if (to === null) {
        if (version !== null) board().remove(id, version)
        version = null
        return
      }
      version = board().put({ id, residentId, ...to }, version)
      if (to.content.mayBeShown) showing.show(hanging(id))
    }
    const name = then === null ? now && nameOf(now.content) : nameOf(then.content)
    return { what, name, redo: () => write(then), undo: () => write(now) }
  }
  return {
    add: (id: BoardItemId, residentId: ResidentId, hung: Hung): Deed =>
      change('balloon-added', { id, residentId }, null, hung, null),
    change: (id: BoardItemId, content: BoardContent, seen: EntryId): Deed => {
      const item = hanging(id)
      return change('balloon-changed', item, { content: item, spot: item }, { content, spot: item }, seen)
    },
    remove: (id: BoardItemId, seen: EntryId): Deed => {
      const item = hanging(id)
      return change('balloon-removed', item, { content: item, spot: item }, null, seen)
    },
    place: (id: BoardItemId, spot: Spot, seen: Spot): Deed => {
      const hang = (at: Spot, from: Spot): void => {
        board().place(id, at, from)
        const item = hanging(id)
        if (item.mayBeShown) showing.show(item)
      }
      const name = nameOf(hanging(id))
      return { what: 'balloon-moved', name, redo: () => hang(spot, seen), undo: () => hang(seen, spot) }
    },
  }
}
