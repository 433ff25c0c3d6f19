import type { BoardContent, BoardKind } from '../../../care/board-item.ts'

/** How wide each kind is hung at first, in units of the sheet. */
export const FIRST_WIDTH: Readonly<Record<BoardKind, number>> = {
  photo: 220,
  drawing: 240,
  word: 230,
  saying: 330,
  colour: 170,
  voice: 180,
}

/** Something new on the board. Until somebody says otherwise the therapist who hangs it tells it. */
export function newBalloon(
  content: Partial<BoardContent> & Pick<BoardContent, 'kind'>,
  therapist: string,
  at: number,
): BoardContent {
  return {
    caption: '',
    note: '',
    file: null,
    colour: content.kind === 'word' ? 'sand' : content.kind === 'colour' ? 'sun' : null,
    theme: '',
    trackId: null,
    songTitle: null,
    readBack: false,
    mayBeShown: false,
    toldBy: therapist,
    authorRole: 'therapist',
    relation: '',
    toldAt: at,
    ...content,
  }
}

/** What a balloon says, without where it hangs. */
export function contentOf(item: BoardContent): BoardContent {
  const { kind, caption, note, file, colour, theme, trackId, songTitle, readBack, mayBeShown } = item
  const { toldBy, authorRole, relation, toldAt } = item
  const says = { kind, caption, note, file, colour, theme, trackId, songTitle, readBack, mayBeShown }
  return { ...says, toldBy, authorRole, relation, toldAt }
}
