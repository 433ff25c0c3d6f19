import { DIAL_ORDER, playable } from '../../../../media/choose.ts'
import { ADVICE_PARTS, type AdvicePart } from '../../../../care/advice-part.ts'
import { adviceWordsOf } from '../../../../care/music-advice.ts'
import type { Moment } from '../../../../care/moment.ts'
import type { ResidentId } from '../../../../care/model.ts'
import type { AdviceLine, AdviceView } from '../../../contract/desk/advice-view.ts'
import type { Desk } from '../desk.ts'
import type { Doors } from '../doors.ts'

/** What is known for each question of somebody's music advice, with the therapist's own words before it. */
export function adviceView(desk: Desk, residentId: ResidentId): AdviceView {
  const own = adviceWordsOf(desk.dossier(), residentId)
  const lines = linesOf(desk.doors, residentId)
  return ADVICE_PARTS.map((part) => {
    const words = own[part]
    return {
      part,
      own: words ? { words: words.words, toldBy: { name: words.toldBy, role: 'therapist', at: words.at } } : null,
      lines: lines[part],
    }
  })
}

/** What the house has written down elsewhere, by question. */
function linesOf(doors: Doors, residentId: ResidentId): Record<AdvicePart, AdviceLine[]> {
  const moments = doors.moments.momentsOf(residentId)
  const music = moments.filter(({ purpose }) => purpose !== null)
  const quiet = moments.filter(({ purpose }) => purpose === null)
  return {
    which: songLines(doors, residentId),
    when: music.map((moment) => said(moment, { type: 'moment', moment: moment })),
    how: music.map((moment) => said(moment, { type: 'heard-on', moment })),
    'with-whom': music
      .filter(({ withWhom }) => withWhom !== '')
      .map((moment) => said(moment, { type: 'with', moment })),
    silence: quiet.map((moment) => said(moment, { type: 'rather-quiet', moment })),
    hearing: [],
    'rather-not': blockLines(doors, residentId),
  }
}

const said = ({ toldBy, toldRole, toldAt }: Moment, fact: AdviceLine['fact']): AdviceLine => ({
  fact,
  toldBy: { name: toldBy, role: toldRole, at: toldAt },
})

/** The favourite and the other songs that may sound, in dial order; who chose them is not kept with a number. */
function songLines({ lists, library }: Doors, residentId: ResidentId): AdviceLine[] {
  const { list } = lists.activeList({ residentId })
  const songs = playable(list).toSorted(
    (one, other) =>
      Number(other.digit === list.favourite) - Number(one.digit === list.favourite) ||
      DIAL_ORDER.indexOf(one.digit) - DIAL_ORDER.indexOf(other.digit),
  )
  return songs.flatMap(({ digit, trackId }) => {
    const title = library.track(trackId)?.title
    return title === undefined
      ? []
      : [{ fact: { type: 'song', digit, title, isFavourite: digit === list.favourite }, toldBy: null }]
  })
}

function blockLines({ blocks, library }: Doors, residentId: ResidentId): AdviceLine[] {
  return blocks.blocks({ residentId }).flatMap(({ trackId, at, by, reason }) => {
    const title = library.track(trackId)?.title
    return title === undefined
      ? []
      : [{ fact: { type: 'blocked', title, reason }, toldBy: { name: null, role: by, at } }]
  })
}
