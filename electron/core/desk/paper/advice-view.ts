import { DIAL_ORDER, playable } from '../../../../media/choose.ts'
import type { TrackId } from '../../../../media/model.ts'
import { ADVICE_PARTS, type AdvicePart } from '../../../../care/advice-part.ts'
import { adviceWordsOf } from '../../../../care/music-advice.ts'
import type { Moment } from '../../../../care/moment.ts'
import type { ResidentId } from '../../../../care/model.ts'
import { songReasons, songTraits } from '../../../../care/song-notes.ts'
import type { AdviceFact, AdviceLine, AdviceView } from '../../../contract/desk/advice-view.ts'
import type { Desk } from '../desk.ts'
import { standingList } from './standing-list.ts'

/** More reasons than these are a life story, not an advice. */
const MOST_REASONS = 4

/** What is known for each question of somebody's music advice, with the therapist's own words before it. */
export function adviceView(desk: Desk, residentId: ResidentId): AdviceView {
  const own = adviceWordsOf(desk.dossier(), residentId)
  const lines = linesOf(desk, residentId)
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
function linesOf(desk: Desk, residentId: ResidentId): Record<AdvicePart, AdviceLine[]> {
  const moments = desk.doors.moments.momentsOf(residentId)
  const music = moments.filter(({ purpose }) => purpose !== null)
  const quiet = moments.filter(({ purpose }) => purpose === null)
  const songs = songsOf(desk, residentId)
  return {
    which: [...songs.map(({ fact }) => noted(fact)), ...reasonLines(desk, residentId, songs)],
    when: [...music.map((moment) => said(moment, 'moment')), ...situationLines(desk, residentId, songs)],
    how: music.map((moment) => said(moment, 'heard-on')),
    'with-whom': music.filter(({ withWhom }) => withWhom !== '').map((moment) => said(moment, 'with')),
    silence: [...quiet.map((moment) => said(moment, 'rather-quiet')), ...quietHours(desk, residentId)],
    hearing: hearingLines(desk, residentId),
    'rather-not': blockLines(desk, residentId),
  }
}

type MomentFact = Extract<AdviceFact, { readonly moment: unknown }>['type']
const said = (moment: Moment, type: MomentFact): AdviceLine => ({
  fact: { type, moment },
  toldBy: { name: moment.toldBy, role: moment.toldRole, at: moment.toldAt },
})
/** Set by the house at no known moment and by nobody in particular. */
const noted = (fact: AdviceFact): AdviceLine => ({ fact, toldBy: null })

type Song = { readonly trackId: TrackId; readonly fact: Extract<AdviceFact, { type: 'song' }> }

/** The favourite and the other songs that may sound, in dial order. */
function songsOf({ doors }: Desk, residentId: ResidentId): Song[] {
  const { library } = doors
  const list = standingList(doors, { residentId }, null)
  const songs = playable(list).toSorted(
    (one, other) =>
      Number(other.digit === list.favourite) - Number(one.digit === list.favourite) ||
      DIAL_ORDER.indexOf(one.digit) - DIAL_ORDER.indexOf(other.digit),
  )
  return songs.flatMap(({ digit, trackId }) => {
    const title = library.track(trackId)?.title
    if (title === undefined) return []
    return [{ trackId, fact: { type: 'song', digit, title, isFavourite: digit === list.favourite } }]
  })
}

/** Why these songs: for each the first that was told, the resident's own words before others'. */
function reasonLines(desk: Desk, residentId: ResidentId, songs: readonly Song[]): AdviceLine[] {
  const told = songs.flatMap(({ trackId, fact: { title } }): AdviceLine[] => {
    const [reason] = songReasons(desk.dossier(), { residentId, trackId })
    if (reason === undefined) return []
    const { why, forWhom, toldBy, authorRole, relation, toldAt } = reason
    return [
      {
        fact: { type: 'reason', title, why, forWhom },
        toldBy: { name: toldBy, role: authorRole, relation, at: toldAt },
      },
    ]
  })
  return told.slice(0, MOST_REASONS)
}

function situationLines(desk: Desk, residentId: ResidentId, songs: readonly Song[]): AdviceLine[] {
  return songs.flatMap(({ trackId, fact: { title } }) => {
    const traits = songTraits(desk.dossier(), { residentId, trackId })
    if (traits === null || traits.situations.length === 0) return []
    const { situations, setBy, at } = traits
    return [{ fact: { type: 'suits', title, situations }, toldBy: { name: setBy, role: 'therapist', at } }]
  })
}

function quietHours({ doors }: Desk, residentId: ResidentId): AdviceLine[] {
  const hours = doors.residents.record(residentId)?.quietHours
  return hours ? [noted({ type: 'quiet-hours', fromMin: hours.fromMin, untilMin: hours.untilMin })] : []
}

function hearingLines({ doors }: Desk, residentId: ResidentId): AdviceLine[] {
  const hearing = doors.residents.record(residentId)?.hearing
  if (!hearing) return []
  const { aids, betterEar } = hearing
  return [
    ...(aids ? [noted({ type: 'hearing-aids' })] : []),
    ...(betterEar === null ? [] : [noted({ type: 'better-ear', ear: betterEar })]),
  ]
}

function blockLines({ doors: { blocks, library } }: Desk, residentId: ResidentId): AdviceLine[] {
  return blocks.blocks({ residentId }).flatMap(({ trackId, at, by, reason }) => {
    const title = library.track(trackId)?.title
    if (title === undefined) return []
    return [{ fact: { type: 'blocked', title, reason }, toldBy: { name: null, role: by, at } }]
  })
}
