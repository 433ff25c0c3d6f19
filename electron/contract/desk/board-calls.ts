import type { BoardContent, BoardItem, BoardItemId, ShownItem, Spot } from '../../../care/board-item.ts'
import type { EntryId, ResidentId } from '../../../care/model.ts'
import type { DialDigit } from '../../../media/choose.ts'
import type { BoardColour } from './board-colours.ts'
import type { PhotoCalls } from './photo-calls.ts'

/** A balloon on the board, with the number its song has now; null where it has none. */
export type Balloon = BoardItem & { readonly digit: DialDigit | null }
export type ShownBalloon = ShownItem & { readonly digit: DialDigit | null }

export type BoardView = {
  readonly colour: BoardColour
  /** Themes that are offered; null for the program's own, in the language of the page. */
  readonly themes: readonly string[] | null
  readonly items: readonly Balloon[]
}

export type BoardCalls = PhotoCalls & {
  readonly board: (args: { residentId: ResidentId }) => BoardView
  /** The part that may be shown, from the playback store: pictures lie at `/pictures/<file>`. */
  readonly shownBoard: (args: { residentId: ResidentId }) => {
    readonly colour: BoardColour
    readonly items: readonly ShownBalloon[]
  }
  readonly addBalloon: (args: { residentId: ResidentId; content: BoardContent; spot: Spot }) => { id: BoardItemId }
  /** `seen` is the version that was on the page; the one after it comes back. */
  readonly changeBalloon: (args: { id: BoardItemId; seen: EntryId; content: BoardContent }) => { version: EntryId }
  /** `seen` is where it hung on the page. */
  readonly placeBalloon: (args: { id: BoardItemId; seen: Spot; spot: Spot }) => { spot: Spot }
  readonly removeBalloon: (args: { id: BoardItemId; seen: EntryId }) => void
  readonly setBoardColour: (args: { residentId: ResidentId; colour: BoardColour }) => void
  /** Null gives the program's own themes back. */
  readonly setBoardThemes: (args: { residentId: ResidentId; themes: readonly string[] | null }) => void
}
