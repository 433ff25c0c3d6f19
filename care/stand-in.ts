import type { TrackId } from '../media/model.ts'
import type { BenchSong } from './bench.ts'

type Numbered = { readonly trackId: TrackId; readonly favourite: 0 | 1; readonly story: string | null }

/**
 * The numbers as they sound: where a song is silenced, the next song of the reserve list that may stand in takes its
 * number, if there is one. Mark and story were the silenced song's and do not go with it.
 */
export function standIn<S extends Numbered>(
  slots: readonly S[],
  bench: readonly BenchSong[],
  silenced: readonly TrackId[],
): S[] {
  const ready = bench.flatMap((song) => (song.standIn && !silenced.includes(song.trackId) ? [song.trackId] : []))
  return slots.map((slot) => {
    if (!silenced.includes(slot.trackId)) return slot
    const trackId = ready.shift()
    return trackId === undefined ? slot : { ...slot, trackId, favourite: 0, story: null }
  })
}
