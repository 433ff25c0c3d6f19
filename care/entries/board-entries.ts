import type { BoardContent, BoardItemId, BoardKind, BoardLook, Spot } from '../board-item.ts'
import { CareError } from '../errors.ts'
import type { ResidentId } from '../model.ts'
import { parseId } from '../parse-id.ts'
import { amount, idOrNull, text, textOrNull, word, yesOrNo, type BodyReaders, type Fields } from './fields.ts'
import { told } from './told-fields.ts'

/** What hangs on the life boards. Each entry says the whole of its part: the last one holds. */
export type BoardEntries = {
  /** What a balloon says; its place only holds where none has been given yet. */
  readonly board_item: BoardContent & Spot & { readonly itemId: BoardItemId; readonly residentId: ResidentId }
  readonly board_item_placed: Spot & { readonly itemId: BoardItemId }
  readonly board_item_removed: { readonly itemId: BoardItemId }
  readonly board_look: BoardLook & { readonly residentId: ResidentId }
}

const KINDS = { photo: 0, drawing: 0, word: 0, saying: 0, colour: 0, voice: 0 } satisfies Record<BoardKind, 0>

export const BOARD_BODIES: BodyReaders<BoardEntries> = {
  board_item: (f) => ({
    itemId: parseId(f['itemId']),
    residentId: parseId(f['residentId']),
    kind: word(KINDS, f['kind']),
    caption: text(f['caption']),
    note: text(f['note']),
    file: textOrNull(f['file']),
    colour: textOrNull(f['colour']),
    theme: text(f['theme']),
    trackId: idOrNull(f['trackId']),
    songTitle: textOrNull(f['songTitle']),
    readBack: yesOrNo(f['readBack']),
    mayBeShown: yesOrNo(f['mayBeShown']),
    ...told(f),
    ...spot(f),
  }),
  board_item_placed: (f) => ({ itemId: parseId(f['itemId']), ...spot(f) }),
  board_item_removed: (f) => ({ itemId: parseId(f['itemId']) }),
  board_look: (f) => ({ residentId: parseId(f['residentId']), colour: text(f['colour']), themes: themes(f['themes']) }),
}

const spot = (f: Fields): Spot => ({ x: amount(f['x']), y: amount(f['y']), width: amount(f['width']) })

function themes(value: unknown): string[] | null {
  if (value === null) return null
  if (!Array.isArray(value)) throw new CareError('invalid', 'themes are a list')
  return value.map(text)
}
