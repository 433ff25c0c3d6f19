import type { ListOwner } from '../../care/model.ts'
import type { TrackId } from '../../media/model.ts'

/** Blocks that a disk refused. They are kept for one run: that nobody wrote them down is no reason to play the song. */
export function createUnwrittenBlocks() {
  const tracks = new Map<string, Set<TrackId>>()
  const keyOf = (owner: ListOwner): string => ('residentId' in owner ? owner.residentId : owner.placeId)
  return {
    of: (owner: ListOwner): readonly TrackId[] => [...(tracks.get(keyOf(owner)) ?? [])],
    set(owner: ListOwner, trackId: TrackId, isWritten: boolean): void {
      const known = tracks.get(keyOf(owner)) ?? new Set()
      if (isWritten) known.delete(trackId)
      else known.add(trackId)
      tracks.set(keyOf(owner), known)
    },
  }
}
