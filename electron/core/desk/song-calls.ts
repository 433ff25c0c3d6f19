import { z } from 'zod'
import type { SongCalls } from '../../contract/desk/song-calls.ts'
import { THERAPIST, type Table } from './call.ts'
import type { Desk } from './desk.ts'
import { createBenchCalls } from './songs/bench-calls.ts'
import { createBlockCalls } from './songs/block-calls.ts'
import { createListCalls } from './songs/list-calls.ts'
import { createNoteCalls } from './songs/note-calls.ts'
import { showSongs, toSongView } from './songs/show-songs.ts'
import { createSlotCalls } from './songs/slot-calls.ts'
import { owner } from './songs/song-words.ts'

/** As many as somebody looks through at once. */
const MOST_FOUND = 30
const MOST_SUGGESTED = 12

export function createSongCalls(desk: Desk): Table<SongCalls> {
  const { songBook } = desk.doors
  return {
    songDesk: { may: THERAPIST, args: z.object({ owner }), run: ({ owner: whose }) => showSongs(desk, whose) },
    findSongs: {
      may: THERAPIST,
      args: z.object({ owner, text: z.string().max(200) }),
      run: ({ owner: whose, text }) => songBook.find(whose, text, MOST_FOUND).map(toSongView),
    },
    songSuggestions: {
      may: THERAPIST,
      args: z.object({ owner }),
      run: ({ owner: whose }) => {
        const { years, unused, recent } = songBook.suggestions(whose, MOST_SUGGESTED)
        return {
          years: years && { ...years, songs: years.songs.map(toSongView) },
          unused: unused.map(toSongView),
          recent: recent.map(toSongView),
        }
      },
    },
    ...createSlotCalls(desk),
    ...createListCalls(desk),
    ...createBenchCalls(desk),
    ...createBlockCalls(desk),
    ...createNoteCalls(desk),
  }
}
