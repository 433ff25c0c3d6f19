import type { DialDigit } from '../../media/choose.ts'
import type { TrackId } from '../../media/model.ts'
import type { PlaceId, PlayId, ResidentId, Seen, StageMode, Valence } from '../../care/model.ts'

export type Language = 'nl' | 'en'

/** One number as a screen shows it. `picture` is a same-origin path or null. */
export type SlotView = {
  readonly digit: DialDigit
  readonly trackId: TrackId
  readonly title: string
  readonly shortTitle: string
  readonly picture: string | null
}

/** A name card: first line (may be empty) and name, with the picture a shared place shows. */
export type PersonView = {
  readonly id: ResidentId
  readonly address: string
  readonly name: string
  readonly picture: string | null
}

/** Whose phone it is and what can be dialled: changes seldom. */
export type HomeView = {
  readonly language: Language
  readonly place: { readonly id: PlaceId; readonly name: string; readonly kind: 'personal' | 'shared' }
  /** Null on a shared place while nobody was chosen: then nobody is at the phone as far as we know. */
  readonly resident: PersonView | null
  readonly stage: StageMode
  readonly panelSize: 3 | 4 | 6
  /** Filled numbers only, in dial order. */
  readonly slots: readonly SlotView[]
  /** Everybody who can be chosen at a shared place; empty on a personal one. */
  readonly faces: readonly PersonView[]
  /** A windowed program lets the drawn phone be lifted by hand; a kiosk does not. */
  readonly virtualPhone: boolean
  /** Visitors may tell about a song here. */
  readonly visits: boolean
}

/** What the resident sees; names the root's `data-state`. */
export type Screen =
  | { readonly type: 'idle' }
  | { readonly type: 'tone' }
  | {
      readonly type: 'playing'
      readonly playId: PlayId
      readonly digit: DialDigit | null
      readonly title: string
      readonly performer: string | null
      /** One line of a life story, at most eight words. */
      readonly story: string | null
      readonly picture: string | null
      /** Started without lifting a horn: a big `Stil` button stands in for hanging up. */
      readonly hornless: boolean
    }
  | { readonly type: 'message'; readonly message: 'emergency' | 'empty' }
  | { readonly type: 'ended' }
  | { readonly type: 'parked' }
  | { readonly type: 'fault' }

/** What staff may tap after the music; null when there is nothing to ask. `at` is epoch ms. */
export type Tile = {
  readonly step: 'ask' | 'saved' | 'blocked' | 'not-saved'
  readonly playId: PlayId
  readonly digit: DialDigit | null
  readonly title: string
  readonly picture: string | null
  readonly who: PersonView | null
  readonly at: number
  readonly heardS: number
  readonly valence: Valence | null
  readonly seen: readonly Seen[]
  /** The last tap can be taken back (10 s). */
  readonly undoable: boolean
  /** After a block: what the number plays from now on. */
  readonly replacement: string | null
}

/** One quiet line for staff in the corner. Wording is the page's; these are the reasons. */
export type StaffNote =
  | 'phone-lost'
  | 'phone-newer'
  | 'horn-left-off'
  | 'no-songs'
  | 'song-failed'
  | 'no-sound'
  | 'not-saved'
  | 'store-damaged'
  | 'emergency-dialled'
  | 'button-stuck'
  | 'dial-stuck'
  | 'cable'

/** The phone as screens need it. `lost` makes the dial touchable and says so in the staff corner. */
export type PhoneView = { readonly line: 'none' | 'connected' | 'lost'; readonly horn: 'up' | 'down' | 'unknown' }
