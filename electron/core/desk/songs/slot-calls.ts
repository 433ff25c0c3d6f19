import { z } from 'zod'
import type { ListOwner } from '../../../../care/model.ts'
import { emptySlot, fillSlots, markFavourite, placeSong, swapSlots, tellSlot } from '../../../../care/shelf.ts'
import type { DialDigit } from '../../../../media/choose.ts'
import type { TrackId } from '../../../../media/model.ts'
import type { SongCalls } from '../../../contract/desk/song-calls.ts'
import type { ListRef } from '../../../contract/desk/song-desk.ts'
import { AppError } from '../../../contract/errors.ts'
import { THERAPIST, type Table } from '../call.ts'
import type { Desk } from '../desk.ts'
import { editList } from './edit-list.ts'
import { digit, list, owner, story, trackId } from './song-words.ts'

type SlotCalls = Pick<SongCalls, 'placeSong' | 'swapSlots' | 'emptySlot' | 'fillSlots' | 'markFavourite' | 'tellSlot'>

/** Arranging one list: every song has its number, and no number ever moves. */
export function createSlotCalls(desk: Desk): Table<SlotCalls> {
  const { lists, songBook } = desk.doors
  const inList = { owner, list }
  const title = (song: TrackId | undefined): string => (song && songBook.song(song)?.title) || ''
  const titleAt = ({ listId }: ListRef, number: DialDigit): string =>
    listId === null ? '' : `${number}, ${title(lists.slots(listId)[number]?.trackId)}`
  /** What a family gave for one resident is not put before another. */
  const permit = (whose: ListOwner, song: TrackId): void => {
    if (!songBook.isFor(whose, song)) throw new AppError('forbidden', 'this song belongs to one person alone')
  }
  return {
    placeSong: {
      may: THERAPIST,
      args: z.object({ ...inList, digit, trackId }),
      run: ({ digit: number, trackId: song, ...of }) => {
        permit(of.owner, song)
        const name = `${number}, ${title(song)}`
        return editList(desk, {
          ...of,
          what: 'song-placed',
          name,
          arrange: (shelf) => placeSong(shelf, number, song, desk.now()),
        })
      },
    },
    swapSlots: {
      may: THERAPIST,
      args: z.object({ ...inList, from: digit, to: digit }),
      run: ({ from, to, ...of }) =>
        editList(desk, {
          ...of,
          what: 'slots-swapped',
          name: `${from} ↔ ${to}`,
          arrange: (shelf) => swapSlots(shelf, from, to),
        }),
    },
    emptySlot: {
      may: THERAPIST,
      args: z.object({ ...inList, digit }),
      run: ({ digit: number, ...of }) =>
        editList(desk, {
          ...of,
          what: 'slot-emptied',
          name: titleAt(of.list, number),
          arrange: (shelf) => emptySlot(shelf, number, desk.now()),
        }),
    },
    fillSlots: {
      may: THERAPIST,
      args: z.object({ ...inList, trackIds: z.array(trackId).min(1).max(60) }),
      run: ({ trackIds, ...of }) => {
        for (const song of trackIds) permit(of.owner, song)
        return editList(desk, {
          ...of,
          what: 'slots-filled',
          name: null,
          arrange: (shelf) => fillSlots(shelf, trackIds, desk.now()),
        })
      },
    },
    markFavourite: {
      may: THERAPIST,
      args: z.object({ ...inList, digit, isOn: z.boolean() }),
      run: ({ digit: number, isOn, ...of }) =>
        editList(desk, {
          ...of,
          what: isOn ? 'favourite-on' : 'favourite-off',
          name: titleAt(of.list, number),
          arrange: (shelf) => markFavourite(shelf, number, isOn),
        }),
    },
    tellSlot: {
      may: THERAPIST,
      args: z.object({ ...inList, digit, story: story.nullable() }),
      run: ({ digit: number, story: line, ...of }) =>
        editList(desk, {
          ...of,
          what: line === null ? 'line-removed' : 'line-told',
          name: titleAt(of.list, number),
          arrange: (shelf) => tellSlot(shelf, number, line),
        }),
    },
  }
}
