import { openBoard } from '../../../../care/board.ts'
import type { BoardContent, BoardItemId, Spot } from '../../../../care/board-item.ts'
import type { Contribution } from '../../../../care/contribution.ts'
import type { EntryId } from '../../../../care/model.ts'
import { SHEET } from '../../../contract/desk/board-colours.ts'
import type { Desk } from '../desk.ts'
import type { Beside } from './move-gift.ts'

const WIDTH = 260
const STEP = 60

/** The balloon that a contribution makes, told by its own teller; it is shown to nobody until somebody says so. */
export function balloonOfGift(desk: Desk, gift: Contribution): Beside & { readonly id: BoardItemId } {
  const { toldBy, authorRole, relation, toldAt, photo, trackId, song, why, belongs, residentId } = gift
  const content: BoardContent = {
    kind: photo === null ? 'saying' : 'photo',
    caption: belongs || song || why,
    note: [song, why].filter((text) => text !== '' && text !== belongs).join('. '),
    file: photo,
    colour: null,
    theme: '',
    trackId,
    songTitle: song === '' ? null : song,
    readBack: false,
    mayBeShown: false,
    toldBy,
    authorRole,
    relation,
    toldAt,
  }
  const id = desk.newId() as BoardItemId
  let version: EntryId | null = null
  return {
    id,
    redo: () => {
      const board = openBoard(desk.dossier())
      version = board.put({ id, residentId, content, spot: nextSpot(board.itemsOf(residentId).length) }, version)
    },
    undo: () => {
      if (version !== null) openBoard(desk.dossier()).remove(id, version)
      version = null
    },
  }
}

/** A little beside the one before, so that no two lie on each other. */
function nextSpot(count: number): Spot {
  const wrap = (at: number, room: number): number => STEP + (at % Math.max(1, room - WIDTH - STEP))
  return { x: wrap(count * STEP * 2, SHEET.width), y: wrap(count * STEP, SHEET.height), width: WIDTH }
}
