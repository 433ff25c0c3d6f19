import type { SongCalls } from '../../contract/desk/song-calls.ts'
import type { Table } from './call.ts'
import type { Desk } from './desk.ts'

export function createSongCalls(_desk: Desk): Table<SongCalls> {
  return {}
}
