import type { MomentText } from '../../../care/moment.ts'
import type { ObserverRole, Role } from '../../../care/model.ts'
import type { AdvicePart } from '../../../care/advice-part.ts'
import type { Situation } from '../../../care/song-note.ts'

/** Who said something, in which role or as what (`dochter`), and when (epoch ms). What nobody wrote down is null. */
export type ToldBy = {
  readonly relation?: string
  readonly name: string | null
  readonly role: ObserverRole | Role | null
  readonly at: number | null
}

/** What is known and kept elsewhere; the paper words it in its own language. Minutes count from midnight. */
export type AdviceFact =
  | { readonly type: 'song'; readonly digit: string; readonly title: string; readonly isFavourite: boolean }
  | { readonly type: 'reason'; readonly title: string; readonly why: string; readonly forWhom: string }
  | { readonly type: 'suits'; readonly title: string; readonly situations: readonly Situation[] }
  | { readonly type: 'moment'; readonly moment: MomentText }
  | { readonly type: 'heard-on'; readonly moment: MomentText }
  | { readonly type: 'with'; readonly moment: MomentText }
  | { readonly type: 'rather-quiet'; readonly moment: MomentText }
  | { readonly type: 'quiet-hours'; readonly fromMin: number; readonly untilMin: number }
  | { readonly type: 'hearing-aids' }
  | { readonly type: 'better-ear'; readonly ear: 'left' | 'right' }
  | { readonly type: 'blocked'; readonly title: string; readonly reason: string | null }

/** One statement of an advice and who made it. */
export type AdviceLine = { readonly fact: AdviceFact; readonly toldBy: ToldBy | null }

/** The answer to one question: the therapist's own words for this paper first, then what is known. */
export type AdviceRow = {
  readonly part: AdvicePart
  readonly own: { readonly words: string; readonly toldBy: ToldBy } | null
  readonly lines: readonly AdviceLine[]
}

/** A whole advice, one row a question, in the order of reading; a question without an answer has an empty row. */
export type AdviceView = readonly AdviceRow[]
