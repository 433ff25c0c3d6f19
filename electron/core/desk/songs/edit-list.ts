import { CareError } from '../../../../care/errors.ts'
import { inverse, isNoChange, toChange } from '../../../../care/list-change.ts'
import type { ListOwner, PlaylistId } from '../../../../care/model.ts'
import type { Shelf } from '../../../../care/shelf.ts'
import type { ListRef } from '../../../contract/desk/song-desk.ts'
import type { Desk } from '../desk.ts'

/** One step of arranging, as it is told and taken back. `name` stands in the sentence of the undo strip. */
export type Step = {
  readonly owner: ListOwner
  readonly list: ListRef
  readonly what: string
  readonly name: string | null
  readonly arrange: (shelf: Shelf) => Shelf
}

/**
 * Does one step on a list that is still as the page saw it; a first list is made where there is none. Throws
 * CareError `conflict` where another hand was there since, both now and when the step is taken back. Returns the list as
 * it is after.
 */
export function editList(desk: Desk, { owner, list, what, name, arrange }: Step): ListRef {
  const { lists, listEditor, bench } = desk.doors
  const listId = seenList(desk, owner, list) ?? listEditor.addPlaylist(owner, 'enjoy')
  const shelf: Shelf = { slots: lists.slots(listId), bench: bench.songs(owner) }
  const change = toChange(shelf, arrange(shelf))
  if (!isNoChange(change)) {
    desk.did({
      what,
      name,
      redo: () => listEditor.change(owner, listId, change),
      undo: () => listEditor.change(owner, listId, inverse(change)),
    })
  }
  return { listId, version: lists.playlists(owner).find((one) => one.id === listId)?.version ?? 0 }
}

/** The list that a page saw, as it saw it; null where it saw none and there is none. Throws CareError `conflict`. */
export function seenList(desk: Desk, owner: ListOwner, { listId, version }: ListRef): PlaylistId | null {
  const { lists, listEditor } = desk.doors
  const own = lists.playlists(owner)
  const isAsSeen = listId === null ? own.length === 0 : own.some((one) => one.id === listId)
  if (!isAsSeen) throw new CareError('conflict', 'the lists are not what the page saw')
  if (listId !== null) listEditor.expect(listId, version)
  return listId
}
