import type { ListOwner, ListPurpose } from '../../../../care/model.ts'
import { standIn } from '../../../../care/stand-in.ts'
import { DIAL_ORDER, type NumberList } from '../../../../media/choose.ts'
import type { Doors } from '../doors.ts'

/**
 * The numbers of one list, whatever the hour: paper lies there all day. Without a purpose it is the list that holds when no
 * other has its hours.
 */
export function standingList(
  { lists, bench }: Pick<Doors, 'lists' | 'bench'>,
  owner: ListOwner,
  purpose: ListPurpose | null,
): NumberList {
  const now = lists.activeList(owner).list
  const all = lists.playlists(owner)
  const wanted = all.find((list) => list.purpose === purpose) ?? all.find(({ isFixed }) => isFixed) ?? all[0]
  if (wanted === undefined) return now
  const slots = lists.slots(wanted.id)
  const rows = DIAL_ORDER.flatMap((digit) => {
    const slot = slots[digit]
    return slot === undefined ? [] : [{ ...slot, digit, favourite: slot.favourite ? (1 as const) : (0 as const) }]
  })
  const sounding = standIn(rows, bench.songs(owner), now.silenced)
  return {
    ...now,
    slots: Object.fromEntries(sounding.map(({ digit, trackId }) => [digit, trackId])),
    favourite: sounding.find(({ favourite }) => favourite === 1)?.digit ?? null,
  }
}
