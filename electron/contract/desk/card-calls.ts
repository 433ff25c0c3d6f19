import type { Card } from '../../../care/card.ts'
import type { PlaceId } from '../../../care/model.ts'
import type { TrackId } from '../../../media/model.ts'

/** A card with the songs it is tied to by their titles. */
export type CardItem = Card & { readonly songs: readonly { readonly trackId: TrackId; readonly title: string }[] }

/** A place and whether a card lies beside its songs. */
export type CardPlace = {
  readonly placeId: PlaceId
  readonly name: string
  readonly kind: 'personal' | 'shared'
  readonly isOn: boolean
}

export type CardCalls = {
  /** The deck as the house has it, hidden cards too. */
  readonly cards: (args: Record<never, never>) => readonly CardItem[]
  readonly addCard: (args: { card: Pick<Card, 'text' | 'forWhom' | 'tie'> }) => void
  /** `before` is the card as the page showed it: `conflict` where another hand changed it since. */
  readonly changeCard: (args: { before: Card; card: Pick<Card, 'text' | 'forWhom' | 'tie' | 'isHidden'> }) => void
  /** One of the house's own is gone; one of the deck is as it came. */
  readonly removeCard: (args: { before: Card }) => void
  /** Songs a card may be tied to, at most eight, the best match first. */
  readonly cardSongs: (args: { text: string }) => readonly { readonly trackId: TrackId; readonly title: string }[]
  readonly cardPlaces: (args: Record<never, never>) => readonly CardPlace[]
  readonly setCardPlace: (args: { placeId: PlaceId; isOn: boolean }) => void
}
