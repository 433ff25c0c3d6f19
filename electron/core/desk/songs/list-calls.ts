import { z } from 'zod'
import type { Hours } from '../../../../care/choose-list.ts'
import { CareError } from '../../../../care/errors.ts'
import type { Playlist } from '../../../../care/lists.ts'
import type { ListOwner, PlaylistId } from '../../../../care/model.ts'
import type { SongCalls } from '../../../contract/desk/song-calls.ts'
import type { ListRef } from '../../../contract/desk/song-desk.ts'
import { THERAPIST, type Table } from '../call.ts'
import type { Desk } from '../desk.ts'
import { seenList } from './edit-list.ts'
import { hours, list, owner, purpose } from './song-words.ts'

type ListCalls = Pick<SongCalls, 'addList' | 'removeList' | 'fixList' | 'setListHours'>

/** Which lists an owner has, and when each of them is the one that can be dialled. */
export function createListCalls(desk: Desk): Table<ListCalls> {
  const { lists, listEditor } = desk.doors
  const inList = z.object({ owner, list })
  const standing = (whose: ListOwner, listId: PlaylistId): Playlist => {
    const found = lists.playlists(whose).find((one) => one.id === listId)
    if (found === undefined) throw new CareError('conflict', 'the list is gone')
    return found
  }
  const seen = (of: { owner: ListOwner; list: ListRef }): Playlist => {
    const listId = seenList(desk, of.owner, of.list)
    if (listId === null) throw new CareError('not-found', 'there is no list yet')
    return standing(of.owner, listId)
  }
  return {
    addList: {
      may: THERAPIST,
      args: z.object({ owner, purpose }),
      run: ({ owner: whose, purpose: chosen }) => {
        let listId: PlaylistId | null = null
        desk.did({
          what: `list-added-${chosen}`,
          name: null,
          redo: () => {
            if (listId === null) listId = listEditor.addPlaylist(whose, chosen)
            else listEditor.restorePlaylist(whose, listId, false)
          },
          undo: () => {
            if (listId === null || Object.keys(lists.slots(listId)).length > 0)
              throw new CareError('conflict', 'somebody has put songs on it')
            listEditor.removePlaylist(whose, listId)
          },
        })
        if (listId === null) throw new Error('a list that was added has an id')
        return { listId }
      },
    },
    removeList: {
      may: THERAPIST,
      args: inList,
      run: (of) => {
        const { id, isFixed, purpose: was } = seen(of)
        desk.did({
          what: `list-removed-${was}`,
          name: null,
          redo: () => listEditor.removePlaylist(of.owner, id),
          undo: () => listEditor.restorePlaylist(of.owner, id, isFixed),
        })
      },
    },
    fixList: {
      may: THERAPIST,
      args: inList,
      run: (of) => {
        const { id, purpose: chosen } = seen(of)
        const before = lists.playlists(of.owner).find((one) => one.isFixed)
        if (before === undefined || before.id === id) return
        desk.did({
          what: `list-fixed-${chosen}`,
          name: null,
          redo: () => listEditor.setFixed(of.owner, id),
          undo: () => listEditor.setFixed(of.owner, before.id),
        })
      },
    },
    setListHours: {
      may: THERAPIST,
      args: z.object({ owner, list, hours: hours.nullable() }),
      run: ({ hours: after, ...of }) => {
        const { id, hours: before } = seen(of)
        if (isSame(before, after)) return
        const write = (from: Hours | null, to: Hours | null): void => {
          if (!isSame(standing(of.owner, id).hours, from)) throw new CareError('conflict', 'the hours are others')
          listEditor.setHours(id, to)
        }
        desk.did({
          what: after === null ? 'hours-off' : 'hours-on',
          name: null,
          redo: () => write(before, after),
          undo: () => write(after, before),
        })
      },
    },
  }
}

const isSame = (one: Hours | null, other: Hours | null): boolean =>
  one?.fromMinute === other?.fromMinute && one?.untilMinute === other?.untilMinute
