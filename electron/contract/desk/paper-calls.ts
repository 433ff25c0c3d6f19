import type { ListPurpose, ResidentId } from '../../../care/model.ts'
import type { Language } from '../view.ts'
import type { AdvicePart } from '../../../care/advice-part.ts'
import type { PaperContent } from './paper-content.ts'
import type { PaperOutcome } from './paper-outcome.ts'

/** A paper that somebody wants to see or have. */
export type PaperWish =
  | {
      readonly kind: 'phone-card'
      readonly residentId: ResidentId
      readonly language: Language
      readonly size: 'A4' | 'A5'
      /** Which of several lists; null for the one that holds most of the day. */
      readonly purpose: ListPurpose | null
    }
  | { readonly kind: 'music-advice'; readonly residentId: ResidentId; readonly language: Language }
  | { readonly kind: 'house-list'; readonly language: Language }
  | { readonly kind: 'family-form'; readonly residentId: ResidentId | null; readonly language: Language }
  /** `shown`: only the balloons that may be shown to everybody who passes. */
  | {
      readonly kind: 'life-board'
      readonly residentId: ResidentId
      readonly language: Language
      readonly balloons: 'shown' | 'all'
    }
  | { readonly kind: 'conversation-cards'; readonly language: Language }

/** What was made; `paperId` names it for `showPaper`. */
export type MadePaper = { readonly paperId: string; readonly outcome: PaperOutcome }

export type PaperCalls = {
  /** What the paper would say now, for its preview. */
  readonly paper: (args: { wish: PaperWish }) => PaperContent
  /** Makes a PDF of it and asks where to keep it, or prints it. Answers when that is done. */
  readonly makePaper: (args: { wish: PaperWish; to: 'file' | 'printer' }) => MadePaper
  /** A new recovery code on paper. The code is the page's: it is kept nowhere. */
  readonly makeRecoverySheet: (args: { code: string; language: Language; to: 'file' | 'printer' }) => MadePaper
  /** Opens the folder in which a paper lies that was made from this page. */
  readonly showPaper: (args: { paperId: string }) => void
  /** The therapist's own words for one question of a music advice; empty takes them away. Answers with what is kept. */
  readonly setAdvice: (args: { residentId: ResidentId; part: AdvicePart; words: string }) => string
}

/** All that a page may ask that draws one paper: that paper, once, and to be believed when it is done. */
export type PaperPageCalls = {
  readonly paperContent: (args: { paperId: string }) => PaperContent
  /** It is drawn. `isWhole` is false where something reached out of its place: a bug, that the log tells of. */
  readonly paperReady: (args: { paperId: string; isWhole: boolean }) => void
}
