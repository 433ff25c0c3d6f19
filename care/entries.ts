import type { TrackId } from '../media/model.ts'
import type {
  BlockId,
  EndReason,
  EntryId,
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

/** What an entry of the dossier says, by kind. Nothing is changed or taken out: taking back is an entry too. */
export type EntryBodies = {
  readonly listening_session_opened: { readonly sessionId: SessionId; readonly residentId: ResidentId | null }
  readonly listening_session_closed: { readonly sessionId: SessionId }
  /** The title stands here too, so that the entry can be read without the library. */
  readonly play_event_started: {
    readonly playId: PlayId
    readonly sessionId: SessionId
    readonly residentId: ResidentId | null
    readonly trackId: TrackId
    readonly title: string
    readonly via: PlayVia
  }
  readonly play_event_ended: { readonly playId: PlayId; readonly heardS: number; readonly endReason: EndReason }
  readonly reaction: Teller & {
    readonly reactionId: ReactionId
    readonly sessionId: SessionId
    readonly playId: PlayId
    readonly valence: Valence
  }
  /** The whole set of chips as it is from now on. */
  readonly reaction_seen: { readonly reactionId: ReactionId; readonly seen: readonly Seen[] }
  readonly reaction_undone: { readonly reactionId: ReactionId }
  /** A resident of null: an unknown person at a shared place. */
  readonly block: Teller & {
    readonly blockId: BlockId
    readonly residentId: ResidentId | null
    readonly trackId: TrackId
    readonly title: string
    readonly reason: string | null
  }
  readonly block_undone: Teller & { readonly blockId: BlockId }
  readonly device_event: { readonly what: string; readonly detail: string | null }
  readonly staff_event: { readonly what: string; readonly detail: string | null }
}

export type EntryKind = keyof EntryBodies

/** One entry, typed by its kind. `seq` rises with each entry written on this machine; `at` is epoch ms. */
export type Entry = {
  readonly [K in EntryKind]: {
    readonly seq: number
    readonly id: EntryId
    readonly at: number
    readonly place: PlaceId
    readonly kind: K
    readonly body: EntryBodies[K]
  }
}[EntryKind]
