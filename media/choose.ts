import type { TrackId } from './model.ts'

/** The order in which ten numbers are walked: as they lie on the dial. */
export const DIAL_ORDER = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const
export type DialDigit = (typeof DIAL_ORDER)[number]

/** What can be dialled now: one list with its numbers, old numbers, and what may not sound. */
export type NumberList = {
  readonly slots: { readonly [digit in DialDigit]?: TrackId }
  readonly favourite: DialDigit | null
  /** Whole numbers remembered from long ago, digits only. */
  readonly aliases: Readonly<Record<string, TrackId>>
  /** Blocked for this resident, and files that would not play: neither is ever chosen. */
  readonly silenced: readonly TrackId[]
}

/** `empty` says that the number itself has no song; `trackId` is then what plays instead, if anything can. */
export type Choice =
  | { readonly type: 'song'; readonly trackId: TrackId; readonly digit: DialDigit | null }
  | { readonly type: 'empty'; readonly trackId: TrackId | null; readonly digit: DialDigit | null }

/** The songs that may sound, in dial order. */
export function playable(list: NumberList): { digit: DialDigit; trackId: TrackId }[] {
  return DIAL_ORDER.flatMap((digit) => {
    const trackId = list.slots[digit]
    return trackId === undefined || list.silenced.includes(trackId) ? [] : [{ digit, trackId }]
  })
}

/** The list's favourite: the marked one, else the first filled number; null when nothing may sound. */
export function chooseFavourite(list: NumberList): { digit: DialDigit; trackId: TrackId } | null {
  const songs = playable(list)
  return songs.find((song) => song.digit === list.favourite) ?? songs[0] ?? null
}

/** The song of one number; an empty or blocked number is answered with the favourite. */
export function chooseForDigit(list: NumberList, digit: DialDigit): Choice {
  const trackId = list.slots[digit]
  if (trackId !== undefined && !list.silenced.includes(trackId)) return { type: 'song', trackId, digit }
  const favourite = chooseFavourite(list)
  return { type: 'empty', trackId: favourite?.trackId ?? null, digit: favourite?.digit ?? null }
}

/** The song of a number remembered from long ago, or null where the string is none (or is blocked). */
export function chooseAlias(list: NumberList, digits: string): TrackId | null {
  const trackId = Object.hasOwn(list.aliases, digits) ? list.aliases[digits] : undefined
  return trackId === undefined || list.silenced.includes(trackId) ? null : trackId
}

/** Any string of digits to a song of the list: the same string always to the same song. */
export function chooseForString(list: NumberList, digits: string): Choice {
  const songs = playable(list)
  const song = songs[fnv1a(digits) % Math.max(songs.length, 1)]
  return song === undefined
    ? { type: 'empty', trackId: null, digit: null }
    : { type: 'song', trackId: song.trackId, digit: song.digit }
}

/** The song after `digit` in dial order, round to the first; null when nothing may sound. */
export function chooseNext(list: NumberList, digit: DialDigit | null): { digit: DialDigit; trackId: TrackId } | null {
  const songs = playable(list)
  const from = digit === null ? -1 : DIAL_ORDER.indexOf(digit)
  return songs.find((song) => DIAL_ORDER.indexOf(song.digit) > from) ?? songs[0] ?? null
}

/** FNV-1a, 32 bit: spreads short digit strings evenly and needs no key. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x01000193) >>> 0
  return hash
}
