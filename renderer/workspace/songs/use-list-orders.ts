import { useRef } from 'react'
import type { ListOwner } from '../../../care/model.ts'
import type { ListOnDesk, ListRef } from '../../../electron/contract/desk/song-desk.ts'
import { useOrder } from '../app/use-order.ts'
import type { ListOrders } from './shelf-context.ts'

const NO_LIST: ListRef = { listId: null, version: 0 }

/** Orders about one list, one after another: two quick hands of the same person are no conflict. */
export function useListOrders(owner: ListOwner, list: ListOnDesk | null): ListOrders {
  const order = useOrder()
  const waiting = useRef<Promise<unknown>>(Promise.resolve())
  const answered = useRef<ListRef>(NO_LIST)

  /** The list as this page knows it: as it was read, or as the last order left it, whichever is newer. */
  const known = (): ListRef => {
    const read = list ?? NO_LIST
    const { listId, version } = answered.current
    const isNewer = read.listId === null || (listId === read.listId && version > read.version)
    return isNewer ? answered.current : { listId: read.listId, version: read.version }
  }
  const inTurn = (act: (ref: ListRef) => Promise<ListRef | undefined>): Promise<boolean> => {
    const done = waiting.current.then(async () => {
      const ref = await act(known())
      if (ref !== undefined) answered.current = ref
      return ref !== undefined
    })
    waiting.current = done
    return done
  }
  return {
    place: (trackId, digit) => void inTurn((ref) => order('placeSong', { owner, list: ref, trackId, digit })),
    swap: (from, to) => void inTurn((ref) => order('swapSlots', { owner, list: ref, from, to })),
    empty: (digit) => void inTurn((ref) => order('emptySlot', { owner, list: ref, digit })),
    fill: (trackIds) => void inTurn((ref) => order('fillSlots', { owner, list: ref, trackIds })),
    favour: (digit, isOn) => void inTurn((ref) => order('markFavourite', { owner, list: ref, digit, isOn })),
    tell: (digit, story) => inTurn((ref) => order('tellSlot', { owner, list: ref, digit, story })),
  }
}
