import type { JournalEntry } from './entries.ts'
import type { JournalPage, JournalRow, PlayRow, ReactionRow } from './journal-rows.ts'
import type { BlockId, PlayId, ReactionId, Seen, SessionId } from './model.ts'

/** A play that sounds now: its seconds are not in the dossier yet. */
type Sounding = { readonly id: PlayId; readonly heardS: number }

/** A page of at most `limit` rows whose `seq` is below `before`; null begins at the newest. */
export type JournalCursor = { readonly before: number | null; readonly limit: number }

/** What was read so far, newest first: the end of a thing is met before the thing itself. */
type Later = {
  readonly ended: Map<PlayId, Pick<PlayRow, 'heardS' | 'endReason'>>
  readonly closedAt: Map<SessionId, number>
  readonly seen: Map<ReactionId, readonly Seen[]>
  readonly undone: Set<ReactionId | BlockId>
  readonly plays: Map<PlayId, Pick<PlayRow, 'title' | 'residentId'>>
}

/**
 * Entries, the last written first, as one page of the journal. Reads no further than the page and the
 * plays its reactions belong to.
 */
export function foldJournal(
  entries: Iterable<JournalEntry>,
  sounding: readonly Sounding[],
  { before, limit }: JournalCursor,
): JournalPage {
  const later: Later = { ended: new Map(), closedAt: new Map(), seen: new Map(), undone: new Set(), plays: new Map() }
  const rows: JournalRow[] = []
  const nameless = new Set<PlayId>()
  let more = false
  for (const entry of entries) {
    const row = readEntry(entry, later, sounding)
    if (row?.kind === 'play') nameless.delete(row.playId)
    if (row !== null && (before === null || row.seq < before)) {
      if (rows.length >= limit) more = true
      else rows.push(row)
      if (!more && row.kind === 'reaction' && !later.plays.has(row.playId)) nameless.add(row.playId)
    }
    if (more && nameless.size === 0) break
  }
  return {
    rows: rows.map((row) => (row.kind === 'reaction' ? withPlay(row, later) : row)),
    next: more ? (rows.at(-1)?.seq ?? null) : null,
  }
}

/** Remembers what an entry says of earlier ones, or returns the row it begins. */
function readEntry(entry: JournalEntry, later: Later, sounding: readonly Sounding[]): JournalRow | null {
  const told = { seq: entry.seq, at: entry.at, placeId: entry.place }
  switch (entry.kind) {
    case 'play_event_started': {
      const { playId, title, residentId } = entry.body
      later.plays.set(playId, { title, residentId })
      const open = sounding.find((play) => play.id === playId)
      return {
        ...told,
        kind: 'play',
        ...entry.body,
        ...(later.ended.get(playId) ?? { heardS: open?.heardS ?? null, endReason: null }),
      }
    }
    case 'play_event_ended': {
      const { playId, heardS, endReason } = entry.body
      later.ended.set(playId, { heardS, endReason })
      return null
    }
    case 'listening_session_opened':
      return { ...told, kind: 'session', ...entry.body, endedAt: later.closedAt.get(entry.body.sessionId) ?? null }
    case 'listening_session_closed':
      later.closedAt.set(entry.body.sessionId, entry.at)
      return null
    case 'reaction': {
      const { reactionId, playId, valence, observerRole, identifiedBy } = entry.body
      if (later.undone.has(reactionId)) return null
      const seen = later.seen.get(reactionId) ?? []
      return {
        ...told,
        kind: 'reaction',
        reactionId,
        playId,
        residentId: null,
        title: null,
        valence,
        seen,
        observerRole,
        identifiedBy,
      }
    }
    case 'reaction_seen':
      if (!later.seen.has(entry.body.reactionId)) later.seen.set(entry.body.reactionId, entry.body.seen)
      return null
    case 'reaction_undone':
      later.undone.add(entry.body.reactionId)
      return null
    case 'block': {
      const { blockId, residentId, title, reason, observerRole, identifiedBy } = entry.body
      if (later.undone.has(blockId)) return null
      return { ...told, kind: 'block', blockId, residentId, title, reason, observerRole, identifiedBy }
    }
    case 'block_undone':
      later.undone.add(entry.body.blockId)
      return null
    case 'device_event':
      return { ...told, kind: 'device', ...entry.body }
    case 'staff_event':
      return { ...told, kind: 'staff', ...entry.body }
  }
}

/** A reaction was written without the song's name: its play tells that. */
function withPlay(row: ReactionRow, { plays }: Later): ReactionRow {
  const play = plays.get(row.playId)
  return play === undefined ? row : { ...row, title: play.title, residentId: play.residentId }
}
