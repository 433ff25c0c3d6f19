import type { TrackId } from '../media/model.ts'
import type { CardId } from './model.ts'

/** What a card belongs to: a song, songs that share a theme of the house, or songs of some years (both inside it). */
export type CardTie =
  | { readonly kind: 'song'; readonly trackId: TrackId }
  | { readonly kind: 'theme'; readonly theme: string; readonly trackIds: readonly TrackId[] }
  | { readonly kind: 'period'; readonly fromYear: number; readonly toYear: number }

/** One open question to share while a song sounds. A house that writes in one language has the same text twice. */
export type Card = {
  readonly id: CardId
  readonly text: { readonly nl: string; readonly en: string }
  /** Whether it is put to the resident, or for the visitor to think about. */
  readonly forWhom: 'resident' | 'visitor'
  /** Null: it goes with any song. */
  readonly tie: CardTie | null
  readonly isHidden: boolean
  /** Added by this house; a card of the deck is false. */
  readonly isOwn: boolean
}
