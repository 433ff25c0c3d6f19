import { DIAL_ORDER, type NumberList } from '../../media/choose.ts'
import type { ActiveList } from '../../care/lists.ts'
import type { ListPurpose, PlaceId, ResidentId } from '../../care/model.ts'
import type { Doors } from './desk/doors.ts'

/** A list that is dialled for a while in the place of the owner's own. */
export type LentList = Pick<ActiveList, 'list' | 'stories'>

/** A resident's list for this purpose; the one that can be dialled now where they have none. */
export function listForPurpose(
  { lists, blocks }: Pick<Doors, 'lists' | 'blocks'>,
  residentId: ResidentId,
  purpose: ListPurpose,
): LentList {
  const owner = { residentId }
  const playlist = lists.playlists(owner).find((one) => one.purpose === purpose)
  if (playlist === undefined) return lists.activeList(owner)
  const filled = lists.slots(playlist.id)
  const list: NumberList = {
    slots: Object.fromEntries(DIAL_ORDER.flatMap((digit) => (filled[digit] ? [[digit, filled[digit].trackId]] : []))),
    favourite: DIAL_ORDER.find((digit) => filled[digit]?.favourite === true) ?? null,
    aliases: lists.activeList(owner).list.aliases,
    silenced: blocks.blocks(owner).map((block) => block.trackId),
  }
  const stories = Object.fromEntries(
    DIAL_ORDER.flatMap((digit) => (filled[digit]?.story ? [[digit, filled[digit].story]] : [])),
  )
  return { list, stories }
}

/** The list of somebody who chooses the music of a shared place; what belongs to them alone stays with them. */
export function listOfChooser(
  { lists, blocks, songBook }: Pick<Doors, 'lists' | 'blocks' | 'songBook'>,
  placeId: PlaceId,
  chooser: ResidentId,
): LentList {
  const { list } = lists.activeList({ residentId: chooser })
  const slots = Object.fromEntries(
    DIAL_ORDER.flatMap((digit) => {
      const trackId = list.slots[digit]
      return trackId !== undefined && songBook.isFor({ placeId }, trackId) ? [[digit, trackId]] : []
    }),
  )
  const silenced = [...list.silenced, ...blocks.blocks({ placeId }).map((block) => block.trackId)]
  // Lines of their life and numbers of their youth are not the room's.
  return { list: { slots, favourite: list.favourite, aliases: {}, silenced }, stories: {} }
}
