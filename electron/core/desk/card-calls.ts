import { z } from 'zod'
import type { Card, CardTie } from '../../../care/card.ts'
import { foldName } from '../../../care/fold-name.ts'
import type { CardId, PlaceId } from '../../../care/model.ts'
import type { TrackId } from '../../../media/model.ts'
import type { CardCalls, CardItem } from '../../contract/desk/card-calls.ts'
import { AppError } from '../../contract/errors.ts'
import { areCardsOn, setCardsOn } from '../card-setting.ts'
import { THERAPIST, type Table } from './call.ts'
import type { Desk } from './desk.ts'

const id = z.string().min(1).max(64)
const trackId = id.transform((text) => text as TrackId)
const placeId = id.transform((text) => text as PlaceId)
const line = z.string().trim().min(1).max(200)
const year = z.number().int().min(1850).max(2100)
const tie: z.ZodType<CardTie> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('song'), trackId }),
  z.object({ kind: z.literal('theme'), theme: line, trackIds: z.array(trackId).max(200) }),
  z.object({ kind: z.literal('period'), fromYear: year, toYear: year }),
])
const said = z.object({
  text: z.object({ nl: line, en: line }),
  forWhom: z.enum(['resident', 'visitor']),
  tie: tie.nullable(),
})
const card: z.ZodType<Card> = said.extend({
  id: id.transform((text) => text as CardId),
  isHidden: z.boolean(),
  isOwn: z.boolean(),
})
const MOST_SONGS = 8

/** The deck of the house and the places where it lies on the table. */
export function createCardCalls(desk: Desk): Table<CardCalls> {
  const { cards, library, people, settings } = desk.doors
  const songOf = (of: TrackId): { trackId: TrackId; title: string } => ({
    trackId: of,
    title: library.track(of)?.title ?? '',
  })
  const toItem = (one: Card): CardItem => ({ ...one, songs: tiedTo(one).map(songOf) })
  const expect = (before: Card): void => {
    if (toText(cards.card(before.id)) !== toText(before))
      throw new AppError('conflict', 'another hand changed this card')
  }
  const deed = (what: string, one: Card, redo: () => void, undo: () => void): void =>
    desk.did({ what, name: one.text.nl, redo, undo })
  return {
    cards: { may: THERAPIST, args: z.object({}), run: () => cards.cards().map(toItem) },
    addCard: {
      may: THERAPIST,
      args: z.object({ card: said }),
      run: ({ card: told }) => {
        const added = cards.newCard(told)
        const put = (): void => cards.put(added)
        deed('card-added', added, put, () => cards.remove(added.id))
      },
    },
    changeCard: {
      may: THERAPIST,
      args: z.object({ before: card, card: said.extend({ isHidden: z.boolean() }) }),
      run: ({ before, card: told }) => {
        expect(before)
        const after = { ...before, ...told }
        const what = after.isHidden === before.isHidden ? 'card-changed' : after.isHidden ? 'card-hidden' : 'card-back'
        const redo = (): void => cards.put(after)
        deed(what, after, redo, () => {
          expect(after)
          cards.put(before)
        })
      },
    },
    removeCard: {
      may: THERAPIST,
      args: z.object({ before: card }),
      run: ({ before }) => {
        expect(before)
        const redo = (): void => cards.remove(before.id)
        deed(before.isOwn ? 'card-gone' : 'card-as-it-came', before, redo, () => cards.put(before))
      },
    },
    cardSongs: {
      may: THERAPIST,
      args: z.object({ text: z.string().max(200) }),
      run: ({ text }) => {
        const wanted = foldName(text)
        if (wanted === '') return []
        return library
          .tracks()
          .filter(({ title }) => foldName(title).includes(wanted))
          .slice(0, MOST_SONGS)
          .map(({ id: of, title }) => ({ trackId: of, title }))
      },
    },
    cardPlaces: {
      may: THERAPIST,
      args: z.object({}),
      run: () =>
        people.places().map((place) => ({
          placeId: place.id,
          name: place.name,
          kind: place.kind,
          isOn: areCardsOn(settings, place),
        })),
    },
    setCardPlace: {
      may: THERAPIST,
      args: z.object({ placeId, isOn: z.boolean() }),
      run: ({ placeId: of, isOn }) => {
        const place = people.places().find((one) => one.id === of)
        if (place === undefined) throw new AppError('not-found', 'there is no such place')
        desk.did({
          what: isOn ? 'card-place-on' : 'card-place-off',
          name: place.name,
          redo: () => setCardsOn(settings, of, isOn),
          undo: () => setCardsOn(settings, of, !isOn),
        })
      },
    },
  }
}

/** All that a card says, to compare it. */
const toText = ({ text, forWhom, tie: to, isHidden }: Card): string =>
  JSON.stringify([text.nl, text.en, forWhom, to, isHidden])

function tiedTo({ tie: to }: Card): readonly TrackId[] {
  switch (to?.kind) {
    case 'song':
      return [to.trackId]
    case 'theme':
      return to.trackIds
    case 'period':
    case undefined:
      return []
  }
}
