import type { TrackId } from '../media/model.ts'
import type { Card } from './card.ts'
import type { CardId } from './model.ts'

/** What is known of the song that sounds. */
export type CardSong = {
  readonly trackId: TrackId
  readonly year: number | null
}

/**
 * The card for a song: the one tied closest that was not shown `lately`, among equals by `seed` (the same seed, the
 * same card). Null where the house has none to show.
 */
export function chooseCard(
  cards: readonly Card[],
  song: CardSong,
  { seed, lately }: { readonly seed: string; readonly lately: readonly CardId[] },
): Card | null {
  const fitting = cards.filter((card) => !card.isHidden && closeness(card, song) > 0)
  const fresh = fitting.filter((card) => !lately.includes(card.id))
  const among = fresh.length > 0 ? fresh : fitting
  const closest = Math.max(0, ...among.map((card) => closeness(card, song)))
  const equals = among.filter((card) => closeness(card, song) === closest)
  return equals[hash(seed) % Math.max(1, equals.length)] ?? null
}

/** 0 does not belong to this song, 1 goes with any, then period, theme and the song itself. */
function closeness({ tie }: Card, song: CardSong): 0 | 1 | 2 | 3 | 4 {
  if (tie === null) return 1
  switch (tie.kind) {
    case 'period':
      return song.year !== null && song.year >= tie.fromYear && song.year <= tie.toYear ? 2 : 0
    case 'theme':
      return tie.trackIds.includes(song.trackId) ? 3 : 0
    case 'song':
      return song.trackId === tie.trackId ? 4 : 0
  }
}

/** FNV-1a, 32 bits: spreads ids that differ in one sign. http://www.isthe.com/chongo/tech/comp/fnv/ */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (const sign of text) value = Math.imul(value ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}
