import type Database from 'better-sqlite3'
import { isJournalEntry, type Entry, type EntryBodies, type EntryKind, type JournalEntry } from './entries.ts'
import { saving } from './errors.ts'
import type { BlockId, EntryId, PlaceId, PlayId, ReactionId, Seen, SessionId, Teller } from './model.ts'
import { foldJournal, type JournalCursor } from './journal-fold.ts'
import type { JournalPage } from './journal-rows.ts'
import type { OpenPlay } from './open-play.ts'
import { parseEntry, type EntryRow } from './parse-entry.ts'
import { parseId } from './parse-id.ts'
import { createEntryStore } from './sql/entry-store.ts'
import { createOpenPlays } from './sql/open-plays.ts'

//   playStarted   open_play row ──▶ entry started
//   heard         open_play row, every few seconds
//   playEnded     entry started (if it is not there) ──▶ entry ended ──▶ row gone
//
// Two stores, two commits. The row holds all that both entries say, and their ids, so after a cut at
// any arrow the next start can finish the work, and cannot do it twice.

/** `dossier` and `playback` stay their opener's to close. */
export type JournalNeeds = {
  readonly dossier: Database.Database
  readonly playback: Database.Database
  readonly newId: () => string
  readonly now: () => number
  readonly placeId: PlaceId
}

export type Journal = ReturnType<typeof openJournal>

/**
 * What happened at the phone. Each call returns after its commit and throws `CareError('not-saved')`
 * when the disk refuses; for a play that refuses to be written the song sounds all the same.
 */
export function openJournal({ dossier, playback, newId, now, placeId }: JournalNeeds) {
  const entries = createEntryStore(dossier)
  const plays = createOpenPlays(playback)

  const write = <K extends EntryKind>(kind: K, body: EntryBodies[K]): void => {
    saving(() => entries.add({ id: newId(), at: now(), place: placeId, kind, body }))
  }

  const writeStart = ({ id: playId, sessionId, residentId, trackId, title, via, ...play }: OpenPlay): void => {
    const body = { playId, sessionId, residentId, trackId, title, via }
    saving(() =>
      entries.add({ id: play.startEntryId, at: play.startedAt, place: play.placeId, kind: 'play_event_started', body }),
    )
  }

  const close = (play: OpenPlay, { heardS, endReason }: Omit<EntryBodies['play_event_ended'], 'playId'>): void => {
    writeStart(play)
    const body = { playId: play.id, heardS: Math.max(play.heardS, heardS), endReason }
    saving(() => entries.add({ id: play.endEntryId, at: now(), place: play.placeId, kind: 'play_event_ended', body }))
    saving(() => plays.remove(play.id))
  }

  return {
    /** A resident of null is somebody unknown at a shared place. */
    openSession: (session: EntryBodies['listening_session_opened']): void => write('listening_session_opened', session),
    closeSession: (sessionId: SessionId): void => write('listening_session_closed', { sessionId }),

    playStarted({ playId, ...started }: EntryBodies['play_event_started']): void {
      const reserved = { startEntryId: parseId<EntryId>(newId()), endEntryId: parseId<EntryId>(newId()) }
      const play: OpenPlay = { id: playId, ...started, placeId, startedAt: now(), heardS: 0, ...reserved }
      saving(() => plays.add(play))
      writeStart(play)
    },

    /** Seconds heard of this play until now; they only grow. A play that is closed stays as it is. */
    heard: (playId: PlayId, seconds: number): void => saving(() => plays.heard(playId, seconds)),

    /** Closing a play that is closed changes nothing: reports may come late or twice. */
    playEnded({ playId, ...ending }: EntryBodies['play_event_ended']): void {
      const play = plays.get(playId)
      if (play !== undefined) close(play, ending)
    },

    /** Plays that nobody has closed yet; a core that comes back finds the sounding one here. */
    openPlays: (): OpenPlay[] => plays.all(),

    /** At start: closes what an earlier run left open, but for the one play that still sounds. */
    closeInterrupted(except: PlayId | null): void {
      for (const play of plays.all()) {
        if (play.id !== except) close(play, { heardS: play.heardS, endReason: 'interrupted' })
      }
    },

    reaction: (reaction: EntryBodies['reaction']): void => write('reaction', reaction),
    /** The whole set of chips as it is now; the last one written counts. */
    setSeen: (reactionId: ReactionId, seen: readonly Seen[]): void => write('reaction_seen', { reactionId, seen }),
    undoReaction: (reactionId: ReactionId): void => write('reaction_undone', { reactionId }),

    /** That a song was blocked, by whom and why; the block itself is in the playback store and comes first. */
    blocked: (block: EntryBodies['block']): void => write('block', block),
    blockUndone: (blockId: BlockId, teller: Teller): void => write('block_undone', { blockId, ...teller }),

    deviceEvent: (what: string, detail: string | null): void => write('device_event', { what, detail }),
    staffEvent: (what: string, detail: string | null): void => write('staff_event', { what, detail }),

    /** A page of the journal, newest first. An entry that cannot be read is left out here and told by `checkStores`. */
    page: (cursor: JournalCursor): JournalPage => foldJournal(readable(entries.newestFirst()), plays.all(), cursor),
  }
}

function* readable(rows: Iterable<EntryRow>): Generator<JournalEntry, void> {
  for (const row of rows) {
    const entry = entryOrNull(row)
    if (entry !== null && isJournalEntry(entry)) yield entry
  }
}

function entryOrNull(row: EntryRow): Entry | null {
  try {
    return parseEntry(row)
  } catch {
    return null // one damaged entry must not hide all others
  }
}
