import type { TrackId } from '../media/model.ts'
import type { EntryId, ResidentId } from './model.ts'
import type { Told } from './told.ts'

export type BoardItemId = string & { readonly __id: 'BoardItemId' }

/** What hangs on a life board: a picture, a slip with a word, a balloon with a saying, a colour, or a voice. */
export type BoardKind = 'photo' | 'drawing' | 'word' | 'saying' | 'colour' | 'voice'

/** The sheet that a board is: everything on it has a place in these units, whatever size it is drawn at. */
export type Spot = {
  /** Left and top of the picture or slip. */
  readonly x: number
  readonly y: number
  readonly width: number
}

/** What a balloon says. */
export type BoardContent = Told & {
  readonly kind: BoardKind
  /** The word, the saying, or what stands under a picture. May be empty. */
  readonly caption: string
  /** What was told about it, at more length. May be empty. */
  readonly note: string
  /** Name of a kept picture, or of the recording of a voice. */
  readonly file: string | null
  /** A colour of the palette by its word; null where the kind has none. */
  readonly colour: string | null
  /** A theme of the house or of this resident; may be empty. */
  readonly theme: string
  readonly trackId: TrackId | null
  readonly songTitle: string | null
  readonly readBack: boolean
  /** Carers and the kiosk may show it. */
  readonly mayBeShown: boolean
}

/** A balloon as it hangs. `version` is the entry that last wrote what it says; `touched` rises: the last touched lies on top. */
export type BoardItem = BoardContent &
  Spot & {
    readonly id: BoardItemId
    readonly residentId: ResidentId
    readonly version: EntryId
    readonly touched: number
  }

/** The poor copy of a balloon that may be shown: what carers and the kiosk see. */
export type ShownItem = Told &
  Spot &
  Pick<BoardItem, 'id' | 'residentId' | 'kind' | 'caption' | 'file' | 'colour' | 'trackId' | 'touched'>

/** How a resident's board looks: its colour by its word, and the themes that are offered; null for those of the program. */
export type BoardLook = { readonly colour: string; readonly themes: readonly string[] | null }
