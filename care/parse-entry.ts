import type { Entry, EntryBodies, EntryKind } from './entries.ts'
import { CareError } from './errors.ts'
import {
  SEEN,
  type EndReason,
  type IdentifiedBy,
  type ObserverRole,
  type PlayVia,
  type Seen,
  type Teller,
  type Valence,
} from './model.ts'
import { parseId } from './parse-id.ts'

/** An entry as it lies in the dossier. */
export type EntryRow = {
  readonly seq: number
  readonly id: string
  readonly at: number
  readonly place: string
  readonly kind: string
  readonly body: string
}

type Fields = Readonly<Record<string, unknown>>

// Each union once more as values; `satisfies` makes a word that is missing here or there a type error.
const VALENCES = { pleasant: 0, ordinary: 0, unpleasant: 0, not_observed: 0 } satisfies Record<Valence, 0>
const ROLES = { resident: 0, relative: 0, volunteer: 0, caregiver: 0, therapist: 0 } satisfies Record<ObserverRole, 0>
const IDENTIFIED = { nobody: 0, tile: 0, login: 0 } satisfies Record<IdentifiedBy, 0>
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

const BODIES: { readonly [K in EntryKind]: (fields: Fields) => EntryBodies[K] } = {
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

/** A row of the dossier as an entry. Throws `CareError('invalid')` where kind or body cannot be read. */
export function parseEntry(row: EntryRow): Entry {
  if (!Object.hasOwn(BODIES, row.kind))
    throw new CareError('invalid', `entry ${row.id} is of the unknown kind ${row.kind}`)
  try {
    const kind = row.kind as EntryKind
    const body = BODIES[kind](JSON.parse(row.body) as Fields)
    return { seq: row.seq, id: parseId(row.id), at: row.at, place: parseId(row.place), kind, body } as Entry
  } catch (cause) {
    throw new CareError('invalid', `entry ${row.id} cannot be read`, { cause })
  }
}

function word<W extends string>(words: Readonly<Record<W, 0>>, value: unknown): W {
  if (typeof value !== 'string' || !Object.hasOwn(words, value)) throw new CareError('invalid', 'an unknown word')
  return value as W
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw new CareError('invalid', 'a text is missing')
  return value
}

function seconds(value: unknown): number {
  if (typeof value !== 'number' || !(value >= 0)) throw new CareError('invalid', 'seconds are a number from 0')
  return value
}

function chips(value: unknown): Seen[] {
  if (!Array.isArray(value)) throw new CareError('invalid', 'what was seen is a list')
  return SEEN.filter((seen) => value.includes(seen))
}

const textOrNull = (value: unknown): string | null => (value === null ? null : text(value))
const idOrNull = <Id extends string>(value: unknown): Id | null => (value === null ? null : parseId<Id>(value))

function teller(fields: Fields): Teller {
  const role = fields['observerRole']
  return {
    observerRole: role === null ? null : word(ROLES, role),
    identifiedBy: word(IDENTIFIED, fields['identifiedBy']),
  }
}
