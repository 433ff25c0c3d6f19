import Database from 'better-sqlite3'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BoardContent, BoardItemId } from '../../../../care/board-item.ts'
import type { ResidentId } from '../../../../care/model.ts'
import type { AppError } from '../../../../electron/contract/errors.ts'
import { openDesk, type TestDesk } from '../../../support/open-desk.ts'

const spot = { x: 100, y: 80, width: 200 }

const balloon = (caption: string, more: Partial<BoardContent> = {}): BoardContent => ({
  kind: 'word',
  caption,
  note: '',
  file: null,
  colour: 'sand',
  theme: '',
  trackId: null,
  songTitle: null,
  readBack: false,
  mayBeShown: false,
  toldBy: 'Annelies',
  authorRole: 'relative',
  relation: 'dochter',
  toldAt: 5,
  ...more,
})

/** A picture of 10 by 10, as far as its first bytes tell. */
function picture(): Uint8Array {
  const bytes = new Uint8Array(64)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 10])
  return bytes
}

async function openBoards() {
  const desk = await openDesk({ house: {} })
  const therapist = await desk.therapist()
  return { desk, therapist, riek: residentOf(desk) }
}

function residentOf(desk: TestDesk): ResidentId {
  return (fromStore(desk, 'SELECT id FROM resident') ?? 'nobody') as ResidentId
}

function fromStore(desk: TestDesk, sql: string): string | undefined {
  const store = new Database(join(desk.dataDir, 'kiosk.sqlite'), { readonly: true })
  try {
    return store.prepare<[], string>(sql).pluck().get()
  } finally {
    store.close()
  }
}

const code = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    (thrown: AppError) => thrown.code,
  )

test('whatever is done on a board can be taken back and done again, step by step', async () => {
  const { desk, therapist, riek } = await openBoards()
  await using _ = desk
  const { calls } = therapist
  const board = async () => (await calls.board({ residentId: riek })).items.map(({ caption, x }) => `${caption} ${x}`)
  const { id } = await calls.addBalloon({ residentId: riek, content: balloon('Eerst koffie'), spot })
  await calls.placeBalloon({ id, seen: spot, spot: { ...spot, x: 300 } })
  const seen = (await calls.board({ residentId: riek })).items[0]
  if (seen === undefined) throw new Error('it must hang')
  await calls.changeBalloon({ id, seen: seen.version, content: balloon('Eerst thee') })
  const changed = (await calls.board({ residentId: riek })).items[0]
  await calls.removeBalloon({ id, seen: changed?.version ?? seen.version })
  const steps = [await board()]
  for (let step = 0; step < 4; step += 1) {
    await calls.undo({})
    steps.push(await board())
  }
  expect(steps).toEqual([[], ['Eerst thee 300'], ['Eerst koffie 300'], ['Eerst koffie 100'], []])
  for (let step = 0; step < 3; step += 1) await calls.redo({})
  expect(await board()).toEqual(['Eerst thee 300'])
})

test('undo leaves alone what somebody else has changed since', async () => {
  const { desk, therapist, riek } = await openBoards()
  await using _ = desk
  const other = await desk.therapist()
  const { id } = await therapist.calls.addBalloon({ residentId: riek, content: balloon('Pietje'), spot })
  const seen = (await other.calls.board({ residentId: riek })).items[0]
  if (seen === undefined) throw new Error('it must hang')
  await other.calls.changeBalloon({ id, seen: seen.version, content: balloon('Pietje zong mee') })
  expect(await code(therapist.calls.undo({}))).toBe('conflict')
  expect(await code(therapist.calls.changeBalloon({ id, seen: seen.version, content: balloon('mine') }))).toBe(
    'conflict',
  )
  expect((await other.calls.board({ residentId: riek })).items[0]?.caption).toBe('Pietje zong mee')
})

test('a balloon that may be shown is a carer’s to see, with its picture; withdrawn it leaves the open store, picture and all', async () => {
  const { desk, therapist, riek } = await openBoards()
  await using _ = desk
  const { calls } = therapist
  const { file } = await calls.keepPhoto({ bytes: picture(), use: 'dossier' })
  const content = balloon('Elke zomer naar zee', { kind: 'photo', file, note: 'te vertrouwelijk', mayBeShown: true })
  const { id } = await calls.addBalloon({ residentId: riek, content, spot })
  await calls.addBalloon({ residentId: riek, content: balloon('alleen voor Nadia'), spot })

  const account = await calls.addAccount({ name: 'Samira', role: 'caregiver', secret: '2580' })
  const carer = desk.page()
  await carer.calls.logIn({ accountId: account.id, secret: '2580' })
  const shown = async () => (await carer.calls.shownBoard({ residentId: riek })).items
  expect(await shown()).toMatchObject([{ caption: 'Elke zomer naar zee', toldBy: 'Annelies', authorRole: 'relative' }])
  expect(JSON.stringify(await shown())).not.toContain('vertrouwelijk')
  const copy = (await shown())[0]?.file ?? ''
  expect(existsSync(join(desk.dataDir, 'pictures', copy))).toBe(true)
  expect(await code(carer.calls.board({ residentId: riek }))).toBe('forbidden')
  expect(await code(carer.calls.keptFile({ file }))).toBe('forbidden')
  expect(await code(carer.calls.addBalloon({ residentId: riek, content: balloon('x'), spot }))).toBe('forbidden')

  const now = (await calls.board({ residentId: riek })).items.find((item) => item.id === id)
  if (now === undefined) throw new Error('it must hang')
  await calls.placeBalloon({ id, seen: spot, spot: { ...spot, x: 640 } })
  expect(await shown()).toMatchObject([{ x: 640 }])
  await calls.changeBalloon({ id, seen: now.version, content: { ...content, mayBeShown: false } })
  expect(await shown()).toEqual([])
  expect(readdirSync(join(desk.dataDir, 'pictures')).filter((name) => name.startsWith('board-'))).toEqual([])
  await calls.undo({})
  expect(await shown()).toMatchObject([{ caption: 'Elke zomer naar zee', x: 640 }])
  expect(existsSync(join(desk.dataDir, 'pictures', copy))).toBe(true)
})

test('what a restored store shows against the dossier is hidden when the board is opened, and what it lacks is shown', async () => {
  const { desk, therapist, riek } = await openBoards()
  await using _ = desk
  const { calls } = therapist
  await calls.addBalloon({ residentId: riek, content: balloon('mag gezien worden', { mayBeShown: true }), spot })
  const store = new Database(join(desk.dataDir, 'kiosk.sqlite'))
  store.exec(`INSERT INTO shown_board_item SELECT 'stale', resident_id, kind, 'allang weg', file, colour, track_id, told_by,
    author_role, relation, told_at, x, y, width, touched, origin_place FROM shown_board_item`)
  store.exec(`DELETE FROM shown_board_item WHERE id <> 'stale'`)
  store.close()
  const shown = async () => (await calls.shownBoard({ residentId: riek })).items.map((item) => item.caption)
  expect(await shown()).toEqual(['allang weg'])
  await calls.board({ residentId: riek })
  expect(await shown()).toEqual(['mag gezien worden'])
})

test('two shown balloons with one picture: taking one down leaves the other its picture', async () => {
  const { desk, therapist, riek } = await openBoards()
  await using _ = desk
  const { calls } = therapist
  const { file } = await calls.keepPhoto({ bytes: picture(), use: 'dossier' })
  const content = balloon('zee', { kind: 'photo', file, mayBeShown: true })
  const { id } = await calls.addBalloon({ residentId: riek, content, spot })
  await calls.addBalloon({ residentId: riek, content, spot })
  const first = (await calls.board({ residentId: riek })).items.find((item) => item.id === id)
  if (first === undefined) throw new Error('it must hang')
  await calls.removeBalloon({ id, seen: first.version })
  expect(readdirSync(join(desk.dataDir, 'pictures'))).toContain(`board-${file}`)
})

test('a balloon with a song has the number that the song has now, and none when it has none', async () => {
  const { desk, therapist, riek } = await openBoards()
  await using _ = desk
  const { calls } = therapist
  const trackId = fromStore(desk, `SELECT track_id FROM slot WHERE digit = '3'`)
  const content = { ...balloon('Dansles met Jan'), trackId, songTitle: 'An der schönen blauen Donau' } as BoardContent
  await calls.addBalloon({ residentId: riek, content, spot })
  await calls.addBalloon({ residentId: riek, content: balloon('zonder'), spot })
  expect((await calls.board({ residentId: riek })).items.map((item) => item.digit)).toEqual(['3', null])
})

test('the colour and the themes of a board can be changed and given back', async () => {
  const { desk, therapist, riek } = await openBoards()
  await using _ = desk
  const { calls } = therapist
  expect(await calls.board({ residentId: riek })).toEqual({ colour: 'sage', themes: null, items: [] })
  await calls.setBoardColour({ residentId: riek, colour: 'rose' })
  await calls.setBoardThemes({ residentId: riek, themes: ['zingen'] })
  expect(await calls.board({ residentId: riek })).toMatchObject({ colour: 'rose', themes: ['zingen'] })
  await calls.undo({})
  expect(await calls.board({ residentId: riek })).toMatchObject({ colour: 'rose', themes: null })
})

test.each([
  ['outside the sheet', { spot: { x: -1, y: 0, width: 200 } }],
  ['larger than the sheet', { spot: { x: 0, y: 0, width: 5_000 } }],
  ['with a file that leads elsewhere', { content: balloon('x', { file: '../kiosk.sqlite' }) }],
  ['in a colour nobody has', { content: balloon('x', { colour: 'red; background: url(x)' }) }],
])('a balloon %s is refused and the board stays as it is', async (_what, wrong) => {
  const { desk, therapist, riek } = await openBoards()
  await using _ = desk
  const order = { residentId: riek, content: balloon('x'), spot, ...wrong }
  expect(await code(therapist.calls.addBalloon(order))).toBe('invalid')
  expect((await therapist.calls.board({ residentId: riek })).items).toEqual([])
  expect(await code(therapist.calls.removeBalloon({ id: 'gone' as BoardItemId, seen: 'x' as never }))).toBe('not-found')
})
