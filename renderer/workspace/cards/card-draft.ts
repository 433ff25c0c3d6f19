import type { Card, CardTie } from '../../../care/card.ts'
import type { CardItem } from '../../../electron/contract/desk/card-calls.ts'
import type { TrackId } from '../../../media/model.ts'

export type TiedSong = { readonly trackId: TrackId; readonly title: string }

/** A card that is being written. What belongs to another tie stays, so that looking around loses nothing. */
export type CardDraft = {
  readonly nl: string
  readonly en: string
  readonly forWhom: Card['forWhom']
  readonly tie: CardTie['kind'] | 'any'
  readonly theme: string
  readonly songs: readonly TiedSong[]
  readonly from: string
  readonly to: string
}

export function draftOf(card: CardItem | null): CardDraft {
  const tie = card?.tie ?? null
  return {
    nl: card?.text.nl ?? '',
    en: card === null || card.text.en === card.text.nl ? '' : card.text.en,
    forWhom: card?.forWhom ?? 'resident',
    tie: tie?.kind ?? 'any',
    theme: tie?.kind === 'theme' ? tie.theme : '',
    songs: card?.songs ?? [],
    from: tie?.kind === 'period' ? String(tie.fromYear) : '',
    to: tie?.kind === 'period' ? String(tie.toYear) : '',
  }
}

/** What the card goes with; a song that was not chosen yet is any song, years that are none are wrong. */
export function toTie({ tie, theme, songs, from, to }: CardDraft): CardTie | null | 'wrong' {
  switch (tie) {
    case 'any':
      return null
    case 'song': {
      const [song] = songs
      return song === undefined ? null : { kind: 'song', trackId: song.trackId }
    }
    case 'theme':
      return theme.trim() === ''
        ? null
        : { kind: 'theme', theme: theme.trim(), trackIds: songs.map(({ trackId }) => trackId) }
    case 'period': {
      const isYear = (text: string): boolean => /^(18[5-9]\d|19\d\d|20\d\d)$/.test(text.trim())
      if (!isYear(from) || !isYear(to) || Number(from) > Number(to)) return 'wrong'
      return { kind: 'period', fromYear: Number(from), toYear: Number(to) }
    }
  }
}
