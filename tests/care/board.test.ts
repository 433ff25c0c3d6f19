import { expect, test } from 'vitest'
import type { BoardContent, BoardItemId } from '../../care/board-item.ts'
import { openBoard } from '../../care/board.ts'
import { openDossier } from '../../care/dossier.ts'
import type { ResidentId } from '../../care/model.ts'
import { parseId } from '../../care/parse-id.ts'
import { openPeople } from '../../care/people.ts'
import { openShownBoard } from '../../care/shown-board.ts'
import { openStores } from './stores.ts'

const riek = parseId<ResidentId>('riek')
const spot = { x: 100, y: 80, width: 200 }

const saying = (caption: string, more: Partial<BoardContent> = {}): BoardContent => ({
  kind: 'saying',
  caption,
  note: '',
  file: null,
  colour: null,
  theme: '',
  trackId: null,
  songTitle: null,
  readBack: false,
  mayBeShown: false,
  toldBy: '',
  authorRole: 'resident',
  relation: '',
  toldAt: 5,
  ...more,
})

function openHung() {
  const stores = openStores()
  const open = () =>
    openDossier({ disk: stores.dossier, newId: stores.newId, now: stores.now, placeId: parseId('place') })
  const dossier = open()
  let count = 0
  const hang = (caption: string): BoardItemId => {
    const id = parseId<BoardItemId>(`item-${(count += 1)}`)
    openBoard(dossier).put({ id, residentId: riek, content: saying(caption), spot }, null)
    return id
  }
  return { stores, open, dossier, hang }
}

test('a balloon hangs where it was put, with who told it, when the dossier is opened anew', () => {
  const { stores, open, dossier, hang } = openHung()
  using _ = stores
  const id = hang('Alles op zijn tijd.')
  openBoard(dossier).place(id, { x: 8, y: 16, width: 240 }, spot)
  using again = open()
  expect(openBoard(again).itemsOf(riek)).toMatchObject([
    { id, caption: 'Alles op zijn tijd.', authorRole: 'resident', toldAt: 5, x: 8, y: 16, width: 240 },
  ])
})

test('what is said about a balloon does not move it, and the last touched lies on top', () => {
  const { stores, dossier, hang } = openHung()
  using _ = stores
  const board = openBoard(dossier)
  const [first, second] = [hang('first'), hang('second')]
  board.place(first, { x: 1, y: 1, width: 50 }, spot)
  expect(board.itemsOf(riek).map((item) => item.id)).toEqual([second, first])
  const version = board.item(first)?.version ?? null
  board.put({ id: first, residentId: riek, content: saying('other words'), spot }, version)
  expect(board.item(first)).toMatchObject({ caption: 'other words', x: 1, y: 1, width: 50 })
})

test('a removed balloon comes back where it hung', () => {
  const { stores, dossier, hang } = openHung()
  using _ = stores
  const board = openBoard(dossier)
  const id = hang('Zeg maar Riek')
  board.place(id, { x: 7, y: 7, width: 70 }, spot)
  const before = board.item(id)
  if (before === null) throw new Error('it must hang')
  board.remove(id, before.version)
  expect(board.itemsOf(riek)).toEqual([])
  board.put({ id, residentId: riek, content: before, spot: before }, null)
  expect(board.item(id)).toMatchObject({ caption: 'Zeg maar Riek', x: 7, y: 7, width: 70 })
})

test('two who move or write the same balloon do not undo each other unseen', () => {
  const { stores, dossier, hang } = openHung()
  using _ = stores
  const board = openBoard(dossier)
  const id = hang('Eerst koffie')
  const seen = board.item(id)?.version ?? null
  board.put({ id, residentId: riek, content: saying('Eerst thee'), spot }, seen)
  board.place(id, { x: 0, y: 0, width: 99 }, spot)
  const conflict = expect.objectContaining({ code: 'conflict' })
  expect(() => board.put({ id, residentId: riek, content: saying('mine'), spot }, seen)).toThrow(conflict)
  expect(() => board.place(id, { x: 1, y: 1, width: 1 }, spot)).toThrow(conflict)
  expect(board.item(id)).toMatchObject({ caption: 'Eerst thee', x: 0, width: 99 })
})

test('a board has a colour and themes of its own; none is asked for', () => {
  const { stores, dossier } = openHung()
  using _ = stores
  const board = openBoard(dossier)
  expect(board.look(riek)).toBeNull()
  expect(board.itemsOf(riek)).toEqual([])
  board.setLook(riek, { colour: 'rose', themes: ['zingen', ' '] })
  expect(board.look(riek)).toEqual({ colour: 'rose', themes: ['zingen'] })
  board.setLook(riek, { colour: 'sand', themes: null })
  expect(board.look(riek)).toEqual({ colour: 'sand', themes: null })
})

test('of a balloon that may be shown the playback store has what is seen and who told it, and neither note nor theme', () => {
  const { stores, dossier } = openHung()
  using _ = stores
  const resident = openPeople(stores.playback, stores).addResident({ name: 'Riek' })
  const shown = openShownBoard(stores.playback, stores)
  const id = parseId<BoardItemId>('shown')
  const content = saying('Stil tijdens het eten', { note: 'a secret note', theme: 'a secret theme', mayBeShown: true })
  openBoard(dossier).put({ id, residentId: resident.id, content, spot }, null)
  const item = openBoard(dossier).item(id)
  if (item === null) throw new Error('it must hang')
  shown.show(item)
  expect(shown.itemsOf(resident.id)).toMatchObject([{ id, caption: 'Stil tijdens het eten', authorRole: 'resident' }])
  expect(JSON.stringify(stores.playback.prepare('SELECT * FROM shown_board_item').all())).not.toContain('secret')
  shown.hide(id)
  expect(stores.playback.prepare('SELECT * FROM shown_board_item').all()).toEqual([])
})

test('I5: every table about a person that is shown or told says who told it, in which role and when', () => {
  const { stores, dossier } = openHung()
  using _ = stores
  const columns = (db: typeof stores.playback, table: string): string[] =>
    db
      .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
      .all(table)
      .map((row) => row.name)
  const teller = expect.arrayContaining(['told_by', 'author_role', 'told_at'])
  expect(columns(stores.playback, 'shown_board_item')).toEqual(teller)
  expect(columns(dossier.tables(), 'board_item')).toEqual(teller)
  expect(columns(dossier.tables(), 'story')).toEqual(teller)
})
