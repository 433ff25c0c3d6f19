import { chooseFavourite, DIAL_ORDER, playable } from '../../../../media/choose.ts'
import type { ListOwner, StageMode } from '../../../../care/model.ts'
import type { PaperSlot } from '../../../contract/desk/paper-content.ts'
import type { Doors } from '../doors.ts'

/**
 * What stands behind each number, as the kiosk shows it: a number whose song may not sound has the one that is played
 * instead; among big pictures it is left out.
 */
export function paperSlots(
  { lists, library }: Pick<Doors, 'lists' | 'library'>,
  owner: ListOwner,
  stage: StageMode,
): PaperSlot[] {
  const { list } = lists.activeList(owner)
  const favourite = chooseFavourite(list)?.trackId
  const sounding =
    stage === 'pictures'
      ? playable(list)
      : DIAL_ORDER.flatMap((digit) => {
          const trackId = list.slots[digit]
          if (trackId === undefined) return []
          const played = list.silenced.includes(trackId) ? favourite : trackId
          return played === undefined ? [] : [{ digit, trackId: played }]
        })
  return sounding.flatMap(({ digit, trackId }) => {
    const track = library.track(trackId)
    if (track === null) return []
    return [{ digit, title: paperTitle(track), picture: track.picture === null ? null : `/pictures/${track.picture}` }]
  })
}

/** A short title that somebody chose; where the program only cut a long one, paper has room for the whole. */
const paperTitle = ({ title, shortTitle }: { title: string; shortTitle: string }): string =>
  shortTitle.endsWith('…') ? title : shortTitle
