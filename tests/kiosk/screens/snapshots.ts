import type { Snapshot } from '../../../electron/contract/api.ts'
import { NOBODY_TOGETHER } from '../../../electron/contract/living-room.ts'
import type { Language, PersonView, Screen, SlotView, Tile } from '../../../electron/contract/view.ts'
import type { CardView } from '../../../electron/contract/visit.ts'
import type { CardId, PlaceId, PlayId, ResidentId } from '../../../care/model.ts'
import type { TrackId } from '../../../media/model.ts'

/** Every picture there is, and one with the longest words the page must hold. */
const SONGS: readonly (readonly [SlotView['digit'], cover: string, title: string, short: string])[] = [
  ['1', '05-psalm-42', 'Psalm 42', 'Psalm 42'],
  ['2', '02-stoomboot', 'Zie ginds komt de stoomboot', 'De stoomboot'],
  ['3', '11-donau', 'An der schönen blauen Donau', 'De Donau'],
  ['4', '03-deur-geklopt', 'Daar wordt aan de deur geklopt', 'Aan de deur'],
  ['5', '04-wilt-heden-nu-treden', 'Wilt heden nu treden', 'Wilt heden'],
  ['6', '06-stille-nacht', 'Stille nacht', 'Stille nacht'],
  ['7', '07-denneboom', 'O denneboom', 'O denneboom'],
  ['9', '08-kortjakje', 'Altijd is Kortjakje ziek', 'Kortjakje'],
  ['0', '01-wilhelmus', 'Wilhelmus', 'Wilhelmus'],
]
export const COVERS = SONGS.map(([, cover]) => `${cover}.svg`)

const cover = (name: string): string => `/pictures/${name}.svg`
const slots = SONGS.map(([digit, picture, title, shortTitle]) => ({
  digit,
  trackId: picture as TrackId,
  title,
  shortTitle,
  picture: cover(picture),
}))

const person = (id: string, address: string, name: string): PersonView => ({
  id: id as ResidentId,
  address,
  name,
  picture: null,
})
const RIEK = person('riek', 'mevrouw', 'De Vries')
const HOUSE = [
  RIEK,
  person('henk', 'meneer', 'Hoekstra'),
  person('maria', 'mevrouw', 'Papadopoulos'),
  person('toos', '', 'Oma Toos'),
  person('jo', 'mevrouw', 'Van der Heijden'),
]

const TILE: Tile = {
  step: 'ask',
  playId: 'play' as PlayId,
  digit: '4',
  title: 'Daar wordt aan de deur geklopt',
  picture: cover('03-deur-geklopt'),
  who: RIEK,
  at: new Date(2026, 10, 22, 10, 42).getTime(),
  heardS: 185,
  valence: null,
  seen: [],
  undoable: false,
  replacement: null,
}

const PLAYING: Extract<Screen, { type: 'playing' }> = {
  type: 'playing',
  playId: 'play' as PlayId,
  digit: '4',
  title: 'Daar wordt aan de deur geklopt',
  performer: 'Koor De Zeeuwse Wind',
  story: 'Elke winter met Jan bij de kachel.',
  picture: cover('03-deur-geklopt'),
  hornless: false,
}

/** A personal phone at rest. */
export function atRest(language: Language): Snapshot {
  return {
    home: {
      language,
      place: { id: 'place' as PlaceId, name: 'Kamer 12', kind: 'personal' },
      resident: RIEK,
      stage: 'dial',
      panelSize: 4,
      slots,
      faces: [],
      virtualPhone: false,
      visits: true,
    },
    screen: { type: 'idle' },
    sound: { type: 'silent', fallMs: 0 },
    tile: null,
    card: null,
    livingRoom: NOBODY_TOGETHER,
    notes: [],
    phone: { line: 'connected', horn: 'down' },
    armed: [],
  }
}

const CARD: CardView = {
  id: 'deck-weather' as CardId,
  text: 'Waar past dit liedje bij: zon, regen of sneeuw?',
  forWhom: 'resident',
}

type Part = { readonly [K in keyof Snapshot]?: K extends 'home' ? Partial<Snapshot['home']> : Snapshot[K] }

const ended = (tile: Partial<Tile>): Part => ({ screen: { type: 'ended' }, tile: { ...TILE, ...tile } })
const shared = {
  place: { id: 'room' as PlaceId, name: 'Huiskamer De Linde', kind: 'shared' },
  resident: null,
  faces: HOUSE,
} as const
const upVirtual = { home: { virtualPhone: true }, phone: { line: 'none', horn: 'up' } } as const

const GROUP = {
  isPaused: false,
  title: 'Daar wordt aan de deur geklopt',
  performer: 'Koor De Zeeuwse Wind',
  picture: cover('03-deur-geklopt'),
  hasNext: true,
} as const

const STATES: Readonly<Record<string, Part>> = {
  idle: {},
  'idle phone lost': { phone: { line: 'lost', horn: 'unknown' }, notes: ['phone-lost', 'no-sound'] },
  'idle without a phone': { phone: { line: 'none', horn: 'unknown' } },
  'idle drawn phone': { home: { virtualPhone: true }, phone: { line: 'none', horn: 'down' } },
  'idle shared': { home: shared },
  'idle no songs': { home: { slots: [] }, notes: ['no-songs'] },
  'idle long name': { home: { resident: person('b', 'mevrouw', 'Van der Heijden-Bakker') } },
  tone: { screen: { type: 'tone' }, phone: { line: 'connected', horn: 'up' } },
  playing: { screen: PLAYING, notes: ['phone-lost'] },
  'playing without a horn': { screen: { ...PLAYING, hornless: true } },
  'playing drawn phone': { ...upVirtual, screen: PLAYING },
  'playing bare': {
    screen: { ...PLAYING, digit: '0', title: 'Wilhelmus', performer: null, story: null, picture: null },
  },
  'playing with a card': { screen: PLAYING, card: CARD },
  'playing with a card without a horn': { screen: { ...PLAYING, hornless: true }, card: CARD },
  'playing a long title with a card': {
    screen: { ...PLAYING, title: 'Wilt heden nu treden voor God den Heere, Hem boven al loven' },
    card: { ...CARD, text: 'Wat zou u deze zanger of zangeres na al die jaren willen zeggen?' },
  },
  'together chooser': { home: shared, livingRoom: { ...NOBODY_TOGETHER, chooser: RIEK, mayBegin: true } },
  'together chooser panel': {
    home: { ...shared, stage: 'pictures', panelSize: 6 },
    livingRoom: { ...NOBODY_TOGETHER, chooser: RIEK, mayBegin: true },
  },
  'together playing': {
    home: shared,
    screen: { ...PLAYING, story: null, hornless: true },
    livingRoom: { ...NOBODY_TOGETHER, chooser: RIEK, dedication: 'Annelies', together: GROUP },
  },
  'together playing with a card': {
    home: shared,
    screen: { ...PLAYING, story: null, hornless: true },
    card: CARD,
    livingRoom: { ...NOBODY_TOGETHER, dedication: 'Annelies', together: GROUP },
  },
  'together paused': {
    home: shared,
    livingRoom: { ...NOBODY_TOGETHER, together: { ...GROUP, isPaused: true } },
  },
  'message empty': { screen: { type: 'message', message: 'empty' } },
  'message emergency': { screen: { type: 'message', message: 'emergency' }, notes: ['emergency-dialled'] },
  ended: { screen: { type: 'ended' } },
  'ended ask': ended({}),
  'ended ask shared': { ...ended({ who: null }), home: shared, notes: ['phone-lost'] },
  'ended saved': ended({ step: 'saved', valence: 'pleasant', undoable: true, seen: ['sings_along', 'moved'] }),
  'ended blocked': ended({ step: 'blocked', undoable: true, replacement: 'Wilt heden nu treden' }),
  'ended not saved': { ...ended({ step: 'not-saved' }), notes: ['not-saved'] },
  parked: { screen: { type: 'parked' }, notes: ['horn-left-off'] },
  fault: { screen: { type: 'fault' }, notes: ['no-sound'] },
  'panel 3': { home: { stage: 'pictures', panelSize: 3 } },
  'panel 4': { home: { stage: 'pictures' } },
  'panel 6': { home: { stage: 'pictures', panelSize: 6 } },
  'panel ask': { ...ended({}), home: { stage: 'pictures' } },
  lift: { home: { stage: 'lift' } },
}

/** Every state a kiosk can be in, by name. */
export function everyState(language: Language): readonly (readonly [name: string, snapshot: Snapshot])[] {
  const rest = atRest(language)
  return Object.entries(STATES).map(([name, part]) => [
    name,
    { ...rest, ...part, home: { ...rest.home, ...part.home } },
  ])
}
