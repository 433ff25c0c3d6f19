import type { Contribution } from '../../../../care/contribution.ts'
import { foldName } from '../../../../care/fold-name.ts'
import { DIAL_ORDER } from '../../../../media/choose.ts'
import { isPersonal } from '../../../../media/library.ts'
import type { Track } from '../../../../media/model.ts'
import type { InboxItem, SongGuess } from '../../../contract/desk/family-calls.ts'
import type { Doors } from '../doors.ts'

/** As many as fit beside the question. */
const MOST_GUESSES = 3
const FOUND_PER_WORD = 20
/** Words that are in half of all titles. */
const SMALL_WORDS = 3

/** A contribution with all that is decided about it. */
export function toInboxItem(doors: Doors, gift: Contribution): InboxItem {
  const { people, lists, gifts, library } = doors
  const resident = people.resident(gift.residentId)
  const playlist = lists.playlists({ residentId: gift.residentId }).find((list) => list.isFixed)
  const slots = playlist ? lists.slots(playlist.id) : {}
  const titleOf = (trackId: Track['id'] | undefined): string | null =>
    trackId === undefined ? null : (library.track(trackId)?.title ?? null)
  const approved = gift.trackId === null ? null : library.track(gift.trackId)
  return {
    ...gift,
    residentName: resident?.name ?? '',
    residentAddress: resident?.address ?? '',
    approved: approved && {
      title: approved.title,
      digit: DIAL_ORDER.find((digit) => slots[digit]?.trackId === approved.id) ?? null,
      heardAt: gifts.gift(gift.id)?.firstHeardAt ?? null,
    },
    numbers: DIAL_ORDER.map((digit) => ({ digit, title: titleOf(slots[digit]?.trackId) })),
    guesses: gift.recording === null && gift.trackId === null ? guess(doors, gift) : [],
  }
}

/** Songs of the house whose title shares the telling words of what was told, the best first. */
function guess({ catalogue }: Pick<Doors, 'catalogue'>, { song, residentId }: Contribution): SongGuess[] {
  const wanted = words(song)
  // Asked word by word: one that nobody sings must not hide the others.
  const found = wanted.flatMap((word) => catalogue.find(word, FOUND_PER_WORD))
  const songs = [...new Map(found.map((track) => [track.id, track])).values()]
  const fit = (title: string): number => words(title).filter((word) => wanted.includes(word)).length
  return songs
    .filter(({ rightsBasis, belongsTo }) => !isPersonal(rightsBasis) || belongsTo === residentId)
    .map((track) => ({ track, score: fit(track.title) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score)
    .slice(0, MOST_GUESSES)
    .map(({ track: { id, title, performer } }) => ({ trackId: id, title, performer }))
}

const words = (text: string): string[] =>
  foldName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > SMALL_WORDS)
