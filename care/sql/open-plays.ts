import type Database from 'better-sqlite3'
import type { PlayId } from '../model.ts'
import type { OpenPlay } from '../open-play.ts'

/** The playback store's table of plays that sound now. */
export type OpenPlays = {
  all(): OpenPlay[]
  get(playId: PlayId): OpenPlay | undefined
  add(play: OpenPlay): void
  /** Keeps the larger of what is known and what is told. */
  heard(playId: PlayId, seconds: number): void
  remove(playId: PlayId): void
}

const COLUMNS = `id, session_id AS sessionId, place_id AS placeId, resident_id AS residentId, track_id AS trackId, title, via,
  started_at AS startedAt, heard_s AS heardS, start_entry_id AS startEntryId, end_entry_id AS endEntryId`

export function createOpenPlays(playback: Database.Database): OpenPlays {
  const all = playback.prepare<[], OpenPlay>(`SELECT ${COLUMNS} FROM open_play ORDER BY rowid`)
  const get = playback.prepare<[PlayId], OpenPlay>(`SELECT ${COLUMNS} FROM open_play WHERE id = ?`)
  const add = playback.prepare<[OpenPlay]>(
    `INSERT INTO open_play (id, session_id, place_id, resident_id, track_id, title, via, started_at, heard_s, start_entry_id, end_entry_id, origin_place)
     VALUES (@id, @sessionId, @placeId, @residentId, @trackId, @title, @via, @startedAt, @heardS, @startEntryId, @endEntryId, @placeId)`,
  )
  const heard = playback.prepare<[number, PlayId]>('UPDATE open_play SET heard_s = max(heard_s, ?) WHERE id = ?')
  const remove = playback.prepare<[PlayId]>('DELETE FROM open_play WHERE id = ?')
  return {
    all: () => all.all(),
    get: (playId) => get.get(playId),
    add: (play) => void add.run(play),
    heard: (playId, seconds) => void heard.run(seconds, playId),
    remove: (playId) => void remove.run(playId),
  }
}
