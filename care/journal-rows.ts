import type { TrackId } from '../media/model.ts'
import type {
  BlockId,
  EndReason,
  PlaceId,
  PlayId,
  PlayVia,
  ReactionId,
  ResidentId,
  Seen,
  SessionId,
  Teller,
  Valence,
} from './model.ts'

/** `at` is when it began, epoch ms; `seq` is the row's place in the order of writing. */
type Told = { readonly seq: number; readonly at: number; readonly placeId: PlaceId }
/** Null where the person at the phone was unknown. */
type AboutResident = { readonly residentId: ResidentId | null }

/** `endReason` is null while it sounds. `heardS` is null where no second was ever told: missing, not 0. */
export type PlayRow = Told &
  AboutResident & {
    readonly kind: 'play'
    readonly playId: PlayId
    readonly sessionId: SessionId
    readonly trackId: TrackId
    readonly title: string
    readonly via: PlayVia
    readonly heardS: number | null
    readonly endReason: EndReason | null
  }

/** `endedAt` is null while it lasts, and where nobody saw its end. */
export type SessionRow = Told &
  AboutResident & {
    readonly kind: 'session'
    readonly sessionId: SessionId
    readonly endedAt: number | null
  }

/** `seen` is the last set of chips; `title` is null where the play it belongs to is not in this dossier. */
export type ReactionRow = Told &
  AboutResident &
  Teller & {
    readonly kind: 'reaction'
    readonly reactionId: ReactionId
    readonly playId: PlayId
    readonly title: string | null
    readonly valence: Valence
    readonly seen: readonly Seen[]
  }

export type BlockRow = Told &
  AboutResident &
  Teller & {
    readonly kind: 'block'
    readonly blockId: BlockId
    readonly title: string
    readonly reason: string | null
  }

export type EventRow = Told & {
  readonly kind: 'device' | 'staff'
  readonly what: string
  readonly detail: string | null
}

/** One line of the journal as it can be read. What was undone is no line. */
export type JournalRow = PlayRow | SessionRow | ReactionRow | BlockRow | EventRow

/** Rows newest first. `before` of the next page is `next`; null: there are no older ones. */
export type JournalPage = { readonly rows: readonly JournalRow[]; readonly next: number | null }
