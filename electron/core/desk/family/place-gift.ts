import { inverse, toChange, type ListChange } from '../../../../care/list-change.ts'
import type { ListOwner } from '../../../../care/model.ts'
import { placeSong } from '../../../../care/shelf.ts'
import type { DialDigit } from '../../../../media/choose.ts'
import type { TrackId } from '../../../../media/model.ts'
import type { Doors } from '../doors.ts'
import type { Beside } from './move-gift.ts'

/** A song behind a number of its resident's list, the one that stood there on the reserve list; or there itself with null. */
export function placeGift(
  { lists, listEditor, bench }: Doors,
  owner: ListOwner,
  song: { readonly trackId: TrackId; readonly digit: DialDigit | null; readonly at: number },
): Beside {
  const { trackId, digit, at } = song
  if (digit === null) {
    const wasThere = bench.tracks(owner).includes(trackId)
    return {
      redo: () => bench.add(owner, trackId),
      undo: () => {
        if (!wasThere) bench.remove(owner, trackId)
      },
    }
  }
  const playlistId = lists.playlists(owner).find((list) => list.isFixed)?.id ?? listEditor.addPlaylist(owner, 'enjoy')
  let change: ListChange | null = null
  return {
    redo: () => {
      const shelf = { slots: lists.slots(playlistId), bench: bench.songs(owner) }
      change = toChange(shelf, placeSong(shelf, digit, trackId, at))
      listEditor.change(owner, playlistId, change)
    },
    undo: () => {
      if (change !== null) listEditor.change(owner, playlistId, inverse(change))
    },
  }
}
