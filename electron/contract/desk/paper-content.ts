import type { ListPurpose, PlaceId, ResidentId, StageMode } from '../../../care/model.ts'
import type { DialDigit } from '../../../media/choose.ts'
import type { Language } from '../view.ts'
import type { AdviceView } from './advice-view.ts'
import type { BoardView } from './board-calls.ts'

/** What every paper says: in which language it speaks, when it was made (epoch ms) and in whose house. */
type OfEveryPaper = { readonly language: Language; readonly at: number; readonly houseName: string | null }

export type PaperPerson = { readonly residentId: ResidentId; readonly address: string; readonly name: string }
/** A number as it stands on paper; `picture` is a same-origin path. An empty number is left out of every list. */
export type PaperSlot = { readonly digit: DialDigit; readonly title: string; readonly picture: string | null }

/** The card that lies beside the phone. */
export type PhoneCard = OfEveryPaper & {
  readonly kind: 'phone-card'
  readonly size: 'A4' | 'A5'
  readonly who: PaperPerson
  readonly stage: StageMode
  /** How many pictures the panel has; of importance at stage `pictures` alone. */
  readonly panelSize: 3 | 4 | 6
  readonly slots: readonly PaperSlot[]
  /** The resident's lists, and which of them this is. */
  readonly purposes: readonly ListPurpose[]
  readonly purpose: ListPurpose | null
}

/** One page for everybody around a resident: which music, when, how. */
export type MusicAdvice = OfEveryPaper & {
  readonly kind: 'music-advice'
  readonly who: PaperPerson
  readonly advice: AdviceView
}

/** One phone of the house, or the residents who have none of their own (`place` null). */
export type HousePlace = {
  readonly place: { readonly id: PlaceId; readonly name: string; readonly kind: 'personal' | 'shared' } | null
  /** Who can be dialled for there; a null person is the place's own list. */
  readonly lists: readonly { readonly who: PaperPerson | null; readonly slots: readonly PaperSlot[] }[]
}

export type HouseList = OfEveryPaper & { readonly kind: 'house-list'; readonly places: readonly HousePlace[] }

/** A sheet to be filled in with a pen; without a person it is for anybody in the house. */
export type FamilyForm = OfEveryPaper & { readonly kind: 'family-form'; readonly who: PaperPerson | null }

/** The code passes through and is kept nowhere. */
export type RecoverySheet = OfEveryPaper & { readonly kind: 'recovery-sheet'; readonly code: string }

/** A life board for the wall. `pictures` are those of the dossier, for the page that prints; a preview has none of them. */
export type LifeBoard = OfEveryPaper & {
  readonly kind: 'life-board'
  readonly who: PaperPerson
  /** What the resident is called. */
  readonly self: string
  readonly board: BoardView
  readonly pictures: readonly { readonly file: string; readonly bytes: Uint8Array }[] | null
}

/** The questions of the house's deck, to cut out. */
export type CardSheet = OfEveryPaper & {
  readonly kind: 'conversation-cards'
  readonly cards: readonly { readonly text: string; readonly forWhom: 'resident' | 'visitor' }[]
}

/** Everything that one paper shows, and nothing else of the house. */
export type PaperContent = PhoneCard | MusicAdvice | HouseList | FamilyForm | RecoverySheet | LifeBoard | CardSheet

export type PaperKind = PaperContent['kind']
