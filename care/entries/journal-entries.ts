import type { TrackId } from '../../media/model.ts'
import {
  SEEN,
  type BlockId,
  type EndReason,
  type PlayId,
  type PlayVia,
  type ReactionId,
  type ResidentId,
  type Seen,
  type SessionId,
  type Teller,
  type Valence,
} from '../model.ts'
import { CareError } from '../errors.ts'
import { parseId } from '../parse-id.ts'
import { idOrNull, seconds, teller, text, textOrNull, word, type BodyReaders } from './fields.ts'

/** What happened at the phone. */
export type JournalEntries = {
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

// Each union once more as values; `satisfies` makes a word that is missing here or there a type error.
const VALENCES = { pleasant: 0, ordinary: 0, unpleasant: 0, not_observed: 0 } satisfies Record<Valence, 0>
const VIAS = {
  dial: 0,
  alias: 0,
  lift: 0,
  resume: 0,
  panel: 0,
  key: 0,
  touch: 0,
  virtual: 0,
  staff: 0,
  invitation: 0,
} satisfies Record<PlayVia, 0>
const END_REASONS = {
  hung_up: 0,
  song_ended: 0,
  redialled: 0,
  staff_stop: 0,
  blocked: 0,
  faded_timeout: 0,
  device_fault: 0,
  left_off_hook: 0,
  interrupted: 0,
} satisfies Record<EndReason, 0>

export const JOURNAL_BODIES: BodyReaders<JournalEntries> = {
  listening_session_opened: (f) => ({ sessionId: parseId(f['sessionId']), residentId: idOrNull(f['residentId']) }),
  listening_session_closed: (f) => ({ sessionId: parseId(f['sessionId']) }),
  play_event_started: (f) => ({
    playId: parseId(f['playId']),
    sessionId: parseId(f['sessionId']),
    residentId: idOrNull(f['residentId']),
    trackId: parseId(f['trackId']),
    title: text(f['title']),
    via: word(VIAS, f['via']),
  }),
  play_event_ended: (f) => ({
    playId: parseId(f['playId']),
    heardS: seconds(f['heardS']),
    endReason: word(END_REASONS, f['endReason']),
  }),
  reaction: (f) => ({
    reactionId: parseId(f['reactionId']),
    sessionId: parseId(f['sessionId']),
    playId: parseId(f['playId']),
    valence: word(VALENCES, f['valence']),
    ...teller(f),
  }),
  reaction_seen: (f) => ({ reactionId: parseId(f['reactionId']), seen: chips(f['seen']) }),
  reaction_undone: (f) => ({ reactionId: parseId(f['reactionId']) }),
  block: (f) => ({
    blockId: parseId(f['blockId']),
    residentId: idOrNull(f['residentId']),
    trackId: parseId(f['trackId']),
    title: text(f['title']),
    reason: textOrNull(f['reason']),
    ...teller(f),
  }),
  block_undone: (f) => ({ blockId: parseId(f['blockId']), ...teller(f) }),
  device_event: (f) => ({ what: text(f['what']), detail: textOrNull(f['detail']) }),
  staff_event: (f) => ({ what: text(f['what']), detail: textOrNull(f['detail']) }),
}

function chips(value: unknown): Seen[] {
  if (!Array.isArray(value)) throw new CareError('invalid', 'what was seen is a list')
  return SEEN.filter((seen) => value.includes(seen))
}
