import { useState } from 'react'
import type { TogetherDesk, TogetherSong } from '../../../electron/contract/desk/together-calls.ts'
import type { TrackId } from '../../../media/model.ts'

/** The songs that were chosen, in their order; for whom each is comes from the house, not from the moment of choosing. */
export function useQueue(desk: TogetherDesk): {
  readonly songs: readonly TogetherSong[]
  add(songs: readonly TogetherSong[]): void
  set(trackIds: readonly TrackId[]): void
} {
  const [chosen, setChosen] = useState<readonly TogetherSong[]>([])
  const fresh = new Map(desk.shelves.flatMap((shelf) => shelf.songs.map((song) => [song.trackId, song] as const)))
  const songs = chosen.map((song) => fresh.get(song.trackId) ?? song)
  return {
    songs,
    add: (added) =>
      setChosen([...chosen, ...added.filter((song) => !chosen.some((one) => one.trackId === song.trackId))]),
    set: (trackIds) => setChosen(trackIds.flatMap((id) => chosen.find((song) => song.trackId === id) ?? [])),
  }
}
