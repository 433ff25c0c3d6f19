import type { BoardContent, BoardItem, BoardItemId, Spot } from '../../../../care/board-item.ts'
import { openBoard, type Board } from '../../../../care/board.ts'
import type { EntryId, ResidentId } from '../../../../care/model.ts'
import { AppError } from '../../../contract/errors.ts'
import { deedBetween } from '../deed-between.ts'
import type { Desk } from '../desk.ts'
import type { Deed } from '../undo.ts'
import { createShowing } from './showing.ts'

const SAID = [
  'kind',
  'caption',
  'note',
  'file',
  'colour',
  'theme',
  'trackId',
  'songTitle',
  'readBack',
  'mayBeShown',
  'toldBy',
  'authorRole',
  'relation',
  'toldAt',
] as const satisfies readonly (keyof BoardContent)[]

const isSame = (one: BoardContent, other: BoardContent): boolean => SAID.every((key) => one[key] === other[key])

/** Everything that can be done with a balloon, each with the way back. */
export function createBalloonDeeds(desk: Desk) {
  const showing = createShowing(desk.doors)
  const board = (): Board => openBoard(desk.dossier())

  const hanging = (id: BoardItemId): BoardItem => {
    const item = board().item(id)
    if (item === null) throw new AppError('not-found', 'no such balloon')
    return item
  }
  /** As the caller saw it. Throws `conflict` where it was written since. */
  const seenAs = (id: BoardItemId, seen: EntryId): BoardItem => {
    const item = hanging(id)
    if (item.version !== seen) throw new AppError('conflict', 'somebody else wrote this balloon')
    return item
  }
  const change = (
    what: string,
    of: { readonly id: BoardItemId; readonly residentId: ResidentId; readonly spot: Spot },
    before: BoardContent | null,
    after: BoardContent | null,
  ): Deed => {
    const { id, residentId } = of
    let spot = of.spot
    /** What is hidden leaves the open store before it is written; what is shown enters it after. */
    const write = (content: BoardContent | null): void => {
      if (content?.mayBeShown !== true) showing.hide(id)
      const item = board().item(id)
      if (item !== null) spot = item
      if (content !== null) board().put({ id, residentId, content, spot }, item?.version ?? null)
      else if (item !== null) board().remove(id, item.version)
      if (content?.mayBeShown === true) showing.show(hanging(id))
    }
    const name = (after ?? before)?.caption || null
    return deedBetween({ what, name }, { before, after, isSame, write, read: () => board().item(id) })
  }
  return {
    add: (id: BoardItemId, residentId: ResidentId, hung: { content: BoardContent; spot: Spot }): Deed =>
      change('balloon-added', { id, residentId, spot: hung.spot }, null, hung.content),
    change: (id: BoardItemId, content: BoardContent, seen: EntryId): Deed => {
      const item = seenAs(id, seen)
      return change('balloon-changed', { ...item, spot: item }, item, content)
    },
    remove: (id: BoardItemId, seen: EntryId): Deed => {
      const item = seenAs(id, seen)
      return change('balloon-removed', { ...item, spot: item }, item, null)
    },
    place: (id: BoardItemId, spot: Spot, seen: Spot): Deed => {
      const hang = (at: Spot, from: Spot): void => {
        board().place(id, at, from)
        const item = hanging(id)
        if (item.mayBeShown) showing.show(item)
      }
      const name = hanging(id).caption || null
      return { what: 'balloon-moved', name, redo: () => hang(spot, seen), undo: () => hang(seen, spot) }
    },
  }
}
