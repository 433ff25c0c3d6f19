import { chooseFavourite, DIAL_ORDER, playable } from '../../../../media/choose.ts'
import type { ListOwner, ListPurpose, StageMode } from '../../../../care/model.ts'
import type { PaperSlot } from '../../../contract/desk/paper-content.ts'
import type { Doors } from '../doors.ts'
import { standingList } from './standing-list.ts'

/**
 * What stands behind each number, as the kiosk shows it: a number whose song may not sound has the one that is played
 * instead; among big pictures it is left out.
 */
export function paperSlots(
  doors: Pick<Doors, 'lists' | 'bench' | 'library'>,
  owner: ListOwner,
  stage: StageMode,
  purpose: ListPurpose | null = null,
): PaperSlot[] {
  const { library } = doors
  const list = standingList(doors, owner, purpose)
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
