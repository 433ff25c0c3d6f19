import { describe, expect, test } from 'vitest'
import type { Card, CardTie } from '../../care/card.ts'
import { openCards } from '../../care/cards.ts'
import { chooseCard, type CardSong } from '../../care/choose-card.ts'
import { DECK } from '../../care/deck.ts'
import type { CardId } from '../../care/model.ts'
import type { TrackId } from '../../media/model.ts'
import { openStores } from './stores.ts'

const SONG: CardSong = { trackId: 'duinen' as TrackId, year: 1956 }
const card = (id: string, tie: CardTie | null = null): Card => ({
  id: id as CardId,
  text: { nl: id, en: id },
  forWhom: 'resident',
  tie,
  isHidden: false,
  isOwn: true,
})
const choose = (cards: readonly Card[], seed = 'play', lately: readonly Card[] = []): string | undefined =>
  chooseCard(cards, SONG, { seed, lately: lately.map(({ id }) => id) })?.id

describe('the deck', () => {
  test.each(['nl', 'en'] as const)('never asks what somebody remembers (%s)', (language) => {
    const asks = DECK.map(({ text }) => text[language])
    expect(asks.filter((text) => /weet u nog|herinner|remember|hoe heet|wanneer was|what year/i.test(text))).toEqual([])
    expect(new Set(asks).size).toBe(DECK.length)
  })

  test('asks a resident in at most nine words', () => {
    const words = DECK.filter(({ forWhom }) => forWhom === 'resident').map(({ text }) => text.nl.split(' ').length)
    expect(Math.max(...words)).toBeLessThanOrEqual(9)
  })
})

describe('the card for a song', () => {
  const free = [card('a'), card('b'), card('c')]

  test('is the same for the same play, and each of them comes up', () => {
    const seeds = Array.from({ length: 60 }, (_, number) => `play ${number}`)
    const chosen = seeds.map((seed) => choose(free, seed))
    expect(seeds.map((seed) => choose(free, seed))).toEqual(chosen)
    expect(new Set(chosen)).toEqual(new Set(['a', 'b', 'c']))
  })

  test('is the one tied closest to it', () => {
    const period = card('fifties', { kind: 'period', fromYear: 1950, toYear: 1959 })
    const theme = card('nature', { kind: 'theme', theme: 'natuur en dieren', trackIds: [SONG.trackId] })
    const song = card('dunes', { kind: 'song', trackId: SONG.trackId })
    expect(choose([...free, period])).toBe('fifties')
    expect(choose([...free, period, theme])).toBe('nature')
    expect(choose([...free, period, theme, song])).toBe('dunes')
  })

  test('is never one that belongs to another song, or a hidden one', () => {
    const others = [
      card('other', { kind: 'song', trackId: 'tulpen' as TrackId }),
      card('sixties', { kind: 'period', fromYear: 1960, toYear: 1969 }),
      card('food', { kind: 'theme', theme: 'eten en drinken', trackIds: ['mosselman' as TrackId] }),
      { ...card('hidden'), isHidden: true },
    ]
    expect(choose(others)).toBeUndefined()
  })

  test('is not one that was shown lately, as long as there is another', () => {
    const [a, b, c] = free
    expect(
      choose(
        free,
        'x',
        [a, b].filter((one) => one !== undefined),
      ),
    ).toBe(c?.id)
    expect(choose(free, 'x', free)).toBeDefined()
  })
})

describe('a house', () => {
  test('changes, hides and adds cards, and has the deck back when it takes that back', () => {
    using stores = openStores()
    const cards = openCards(stores.playback, stores)
    const [first] = cards.cards()
    if (first === undefined) throw new Error('the deck is empty')
    cards.put({
      ...first,
      text: { nl: ' Met wie danst u graag? ', en: 'Who do you like to dance with?' },
      isHidden: true,
    })
    const own = cards.newCard({
      text: { nl: 'Ruikt u de zee?', en: 'Ruikt u de zee?' },
      forWhom: 'resident',
      tie: { kind: 'theme', theme: 'natuur en dieren', trackIds: [SONG.trackId] },
    })
    cards.put(own)
    expect(cards.cards()).toHaveLength(DECK.length + 1)
    expect(cards.card(first.id)).toMatchObject({ text: { nl: 'Met wie danst u graag?' }, isHidden: true, isOwn: false })
    expect(cards.card(own.id)).toEqual(own)
    cards.remove(first.id)
    cards.remove(own.id)
    expect(cards.cards()).toEqual(DECK)
  })

  test('cannot add a card that asks nothing', () => {
    using stores = openStores()
    const cards = openCards(stores.playback, stores)
    const empty = cards.newCard({ text: { nl: ' ', en: ' ' }, forWhom: 'visitor', tie: null })
    expect(() => cards.put(empty)).toThrow(expect.objectContaining({ code: 'invalid' }))
  })
})
