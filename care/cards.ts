import type Database from 'better-sqlite3'
import type { TrackId } from '../media/model.ts'
import type { Card, CardTie } from './card.ts'
import { DECK } from './deck.ts'
import { CareError, saving } from './errors.ts'
import type { CardId } from './model.ts'
import { parseId } from './parse-id.ts'
import type { StoreNeeds } from './people.ts'

export type Cards = ReturnType<typeof openCards>

/** The conversation cards of a house: the deck as it changed it, and its own. Writes throw `not-saved` when the disk refuses. */
export function openCards(db: Database.Database, { newId, now, origin }: StoreNeeds) {
  const sql = prepare(db)
  const changed = (): Card[] => sql.all.all().map(toCard)
  const cards = (): Card[] => {
    const own = changed()
    const deck = DECK.map((card) => own.find(({ id }) => id === card.id) ?? card)
    return [...deck, ...own.filter(({ isOwn }) => isOwn)]
  }
  const card = (id: CardId): Card => {
    const found = cards().find((one) => one.id === id)
    if (found === undefined) throw new CareError('not-found', 'there is no such card')
    return found
  }
  return {
    /** All of them, hidden ones too: the deck in its order, then the house's own in the order of adding. */
    cards,
    /** Throws `not-found`. */
    card,
    /** A card of the house, not on the table yet: `put` lays it there. */
    newCard: (said: Pick<Card, 'text' | 'forWhom' | 'tie'>): Card => ({
      ...said,
      id: parseId<CardId>(newId()),
      isHidden: false,
      isOwn: true,
    }),
    /** The card as it is from now on. Throws `invalid` without a text or with a period that ends before it begins. */
    put(one: Card): void {
      const text = { nl: one.text.nl.trim(), en: one.text.en.trim() }
      if (text.nl === '' || text.en === '') throw new CareError('invalid', 'a card asks something')
      if (one.tie?.kind === 'period' && one.tie.fromYear > one.tie.toYear)
        throw new CareError('invalid', 'a period begins before it ends')
      saving(() => sql.put.run({ ...fromCard({ ...one, text }), at: now(), origin }))
    },
    /** One of the house's own is gone; one of the deck is as it came. */
    remove: (id: CardId): void => void saving(() => sql.remove.run(id)),
  }
}

type CardRow = {
  readonly id: CardId
  readonly textNl: string
  readonly textEn: string
  readonly forWhom: Card['forWhom']
  readonly tieKind: CardTie['kind'] | null
  readonly tieValue: string | null
  readonly hidden: 0 | 1
}

function toCard(row: CardRow): Card {
  return {
    id: row.id,
    text: { nl: row.textNl, en: row.textEn },
    forWhom: row.forWhom,
    tie: toTie(row),
    isHidden: row.hidden === 1,
    isOwn: !DECK.some(({ id }) => id === row.id),
  }
}

function toTie({ tieKind, tieValue }: CardRow): CardTie | null {
  if (tieKind === null || tieValue === null) return null
  switch (tieKind) {
    case 'song':
      return { kind: 'song', trackId: parseId<TrackId>(tieValue) }
    case 'theme': {
      const [theme = '', ...trackIds] = tieValue.split('\n')
      return { kind: 'theme', theme, trackIds: trackIds.map((id) => parseId<TrackId>(id)) }
    }
    case 'period': {
      const [fromYear = 0, toYear = 0] = tieValue.split('-').map(Number)
      return { kind: 'period', fromYear, toYear }
    }
  }
}

function fromCard({ id, text, forWhom, tie, isHidden }: Card): CardRow {
  return {
    id,
    textNl: text.nl,
    textEn: text.en,
    forWhom,
    tieKind: tie?.kind ?? null,
    tieValue: tie === null ? null : tieText(tie),
    hidden: isHidden ? 1 : 0,
  }
}

function tieText(tie: CardTie): string {
  switch (tie.kind) {
    case 'song':
      return tie.trackId
    case 'theme':
      return [tie.theme.replace(/\s+/gu, ' ').trim(), ...tie.trackIds].join('\n')
    case 'period':
      return `${tie.fromYear}-${tie.toYear}`
  }
}

function prepare(db: Database.Database) {
  return {
    all: db.prepare<[], CardRow>(
      `SELECT id, text_nl AS textNl, text_en AS textEn, for_whom AS forWhom, tie_kind AS tieKind,
         tie_value AS tieValue, hidden FROM conversation_card ORDER BY rowid`,
    ),
    put: db.prepare<[CardRow & { at: number; origin: string }]>(
      `INSERT INTO conversation_card (id, text_nl, text_en, for_whom, tie_kind, tie_value, hidden, added_at, origin_place)
       VALUES (@id, @textNl, @textEn, @forWhom, @tieKind, @tieValue, @hidden, @at, @origin)
       ON CONFLICT (id) DO UPDATE SET text_nl = @textNl, text_en = @textEn, for_whom = @forWhom, tie_kind = @tieKind,
         tie_value = @tieValue, hidden = @hidden`,
    ),
    remove: db.prepare<[CardId]>('DELETE FROM conversation_card WHERE id = ?'),
  }
}
