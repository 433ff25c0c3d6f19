import { expect, test } from 'vitest'
import type { ListOwner } from '../../../../care/model.ts'
import type { AppError } from '../../../../electron/contract/errors.ts'
import type { ListOnDesk, SongDesk } from '../../../../electron/contract/desk/song-desk.ts'
import { openDesk, type DeskPage, type TestDesk } from '../../../support/open-desk.ts'

const code = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    (thrown: AppError) => thrown.code,
  )

type Songs = {
  readonly desk: TestDesk
  readonly page: DeskPage
  readonly owner: Extract<ListOwner, { residentId: unknown }>
  readonly show: () => Promise<SongDesk>
  readonly list: () => Promise<ListOnDesk>
} & AsyncDisposable

/** A resident with songs `één` to `vier` behind 1 to 4, and a therapist at work. */
async function openSongs(): Promise<Songs> {
  const desk = await openDesk({
    house: { residents: [{ name: 'De Vries', songs: { 1: 'één', 2: 'twee', 3: 'drie', 4: 'vier' } }] },
  })
  const page = await desk.therapist()
  const [resident] = await page.calls.residents({})
  if (resident === undefined) throw new Error('nobody lives here')
  const owner = { residentId: resident.id }
  const show = (): Promise<SongDesk> => page.calls.songDesk({ owner })
  return {
    desk,
    page,
    owner,
    show,
    list: async () => {
      const [list] = (await show()).lists
      if (list === undefined) throw new Error('there is no list')
      return list
    },
    [Symbol.asyncDispose]: () => desk[Symbol.asyncDispose](),
  }
}

const newcomer = async (page: DeskPage): Promise<ListOwner> =>
  page.calls.addResident({ name: 'Bakker', address: 'meneer', calledAs: '' })

const titles = ({ slots }: ListOnDesk): Record<string, string> =>
  Object.fromEntries(slots.map(({ digit, song }) => [digit, song.title]))
const waiting = ({ bench }: SongDesk): string[] => bench.map(({ song }) => song.title)
const songAt = (list: ListOnDesk, digit: string) => {
  const slot = list.slots.find((one) => one.digit === digit)
  if (slot === undefined) throw new Error(`${digit} is empty`)
  return slot.song.trackId
}

test('a song that is put behind a number sends the old one to the reserve list, and undo brings both back', async () => {
  await using songs = await openSongs()
  const { page, owner } = songs
  const list = await songs.list()
  await page.calls.emptySlot({ owner, list, digit: '4' })
  expect(waiting(await songs.show())).toEqual(['vier'])
  await page.calls.placeSong({ owner, list: await songs.list(), digit: '2', trackId: songAt(list, '4') })
  expect(titles(await songs.list())).toEqual({ 1: 'één', 2: 'vier', 3: 'drie' })
  expect(waiting(await songs.show())).toEqual(['twee'])
  await page.calls.undo({})
  await page.calls.undo({})
  expect(titles(await songs.list())).toEqual(titles(list))
  expect(waiting(await songs.show())).toEqual([])
  await page.calls.redo({})
  await page.calls.redo({})
  expect(titles(await songs.list())).toEqual({ 1: 'één', 2: 'vier', 3: 'drie' })
})

test('two windows that edit the same list: an order on an old version is a conflict, and both see what is', async () => {
  await using songs = await openSongs()
  const { page, owner, desk } = songs
  const other = await desk.therapist()
  const seen = await songs.list()
  await page.calls.swapSlots({ owner, list: seen, from: '1', to: '2' })
  expect(await code(other.calls.emptySlot({ owner, list: seen, digit: '1' }))).toBe('conflict')
  expect(other.heard.changed).toBeDefined()
  const now = await other.calls.songDesk({ owner })
  expect(titles(now.lists[0] ?? seen)).toEqual({ 1: 'twee', 2: 'één', 3: 'drie', 4: 'vier' })
  expect(await code(other.calls.emptySlot({ owner, list: now.lists[0] ?? seen, digit: '1' }))).toBe('done')
})

test('what somebody else has changed since is not taken back over their heads', async () => {
  await using songs = await openSongs()
  const { page, owner, desk } = songs
  const other = await desk.therapist()
  await page.calls.swapSlots({ owner, list: await songs.list(), from: '1', to: '2' })
  await other.calls.emptySlot({ owner, list: await songs.list(), digit: '1' })
  expect(await code(page.calls.undo({}))).toBe('conflict')
  expect(titles(await songs.list())).toEqual({ 2: 'één', 3: 'drie', 4: 'vier' })
})

test('two numbers that others did not touch can be taken back although the list went on', async () => {
  await using songs = await openSongs()
  const { page, owner, desk } = songs
  const other = await desk.therapist()
  await page.calls.swapSlots({ owner, list: await songs.list(), from: '1', to: '2' })
  await other.calls.emptySlot({ owner, list: await songs.list(), digit: '4' })
  await page.calls.undo({})
  expect(titles(await songs.list())).toEqual({ 1: 'één', 2: 'twee', 3: 'drie' })
})

test('the empty numbers are filled in one action and emptied again by one undo', async () => {
  await using songs = await openSongs()
  const { page, owner } = songs
  const full = await songs.list()
  for (const digit of ['1', '2', '3'] as const) await page.calls.emptySlot({ owner, list: await songs.list(), digit })
  const trackIds = (await songs.show()).bench.map(({ song }) => song.trackId)
  await page.calls.fillSlots({ owner, list: await songs.list(), trackIds })
  expect(titles(await songs.list())).toEqual(titles(full))
  await page.calls.undo({})
  expect(titles(await songs.list())).toEqual({ 4: 'vier' })
})

test('a first song makes the first list, and a second window that saw none is told', async () => {
  await using songs = await openSongs()
  const { page } = songs
  const trackId = songAt(await songs.list(), '1')
  const owner = await newcomer(page)
  const none = { listId: null, version: 0 }
  const after = await page.calls.placeSong({ owner, list: none, digit: '5', trackId })
  expect(await code(page.calls.placeSong({ owner, list: none, digit: '6', trackId }))).toBe('conflict')
  expect(await code(page.calls.placeSong({ owner, list: after, digit: '6', trackId }))).toBe('done')
  expect((await page.calls.songDesk({ owner })).lists).toMatchObject([{ slots: [{ digit: '5' }, { digit: '6' }] }])
})

test('favourite and line belong to the number, at most eight words long', async () => {
  await using songs = await openSongs()
  const { page, owner } = songs
  await page.calls.markFavourite({ owner, list: await songs.list(), digit: '2', isOn: true })
  await page.calls.tellSlot({ owner, list: await songs.list(), digit: '2', story: 'Dansen met Kees in Vlissingen' })
  expect((await songs.list()).slots[1]).toMatchObject({ favourite: true, story: 'Dansen met Kees in Vlissingen' })
  const tooLong = 'een twee drie vier vijf zes zeven acht negen'
  expect(await code(page.calls.tellSlot({ owner, list: await songs.list(), digit: '2', story: tooLong }))).toBe(
    'invalid',
  )
})

test('an old telephone number is taken with its spaces; 112 and a lone digit are told why not', async () => {
  await using songs = await openSongs()
  const { page, owner } = songs
  const trackId = songAt(await songs.list(), '1')
  const add = (number: string) => page.calls.addAlias({ owner, number, trackId })
  expect(await add('01184 - 12 345')).toBe('kept')
  expect(await add('112')).toBe('emergency')
  expect(await add('06-11')).toBe('emergency')
  expect(await add('7')).toBe('malformed')
  expect(await add('nul vijf')).toBe('malformed')
  expect((await songs.show()).aliases).toMatchObject([{ number: '0118412345', song: { title: 'één' } }])
  await page.calls.undo({})
  expect((await songs.show()).aliases).toEqual([])
})

test('there is at most one list for each purpose; one that was removed comes back with its songs', async () => {
  await using songs = await openSongs()
  const { page, owner } = songs
  await page.calls.addList({ owner, purpose: 'settle' })
  expect(await code(page.calls.addList({ owner, purpose: 'settle' }))).toBe('conflict')
  const enjoy = (await songs.show()).lists.find(({ purpose }) => purpose === 'enjoy')
  if (enjoy === undefined) throw new Error('the first list is gone')
  await page.calls.removeList({ owner, list: enjoy })
  expect((await songs.show()).lists).toMatchObject([{ purpose: 'settle', isFixed: true, isNow: true }])
  await page.calls.undo({})
  expect((await songs.show()).lists).toMatchObject([
    { purpose: 'enjoy', isFixed: true, slots: enjoy.slots },
    { purpose: 'settle', isFixed: false },
  ])
})

test('a blocked song is silent on the kiosk at once, and plays again once the therapist lifts it', async () => {
  await using songs = await openSongs()
  const { page, owner, desk } = songs
  const kiosk = desk.kiosk()
  await kiosk.calls.attach({ sounding: null })
  const shownAt2 = () => kiosk.heard.home?.slots.find(({ digit }) => digit === '2')?.title
  await page.calls.blockSong({ owner, trackId: songAt(await songs.list(), '2'), reason: 'verdriet om Kees' })
  await expect.poll(shownAt2).toBe('één')
  const [block] = (await songs.show()).blocks
  expect(block).toMatchObject({ by: 'therapist', reason: 'verdriet om Kees', song: { title: 'twee' } })
  if (block === undefined) throw new Error('nothing is blocked')
  await page.calls.allowSong({ owner, blockId: block.blockId })
  await expect.poll(shownAt2).toBe('twee')
  expect(await code(page.calls.allowSong({ owner, blockId: block.blockId }))).toBe('conflict')
  await page.calls.undo({})
  expect((await songs.show()).blocks).toMatchObject([{ blockId: block.blockId }])
})

test('a song of the reserve list that may stand in is what a blocked number gives', async () => {
  await using songs = await openSongs()
  const { page, owner, desk } = songs
  const kiosk = desk.kiosk()
  await kiosk.calls.attach({ sounding: null })
  const list = await songs.list()
  await page.calls.emptySlot({ owner, list, digit: '4' })
  await page.calls.setStandIn({ owner, trackId: songAt(list, '4'), isOn: true })
  await page.calls.blockSong({ owner, trackId: songAt(list, '2'), reason: '' })
  await expect.poll(() => kiosk.heard.home?.slots.find(({ digit }) => digit === '2')?.title).toBe('vier')
  expect(titles(await songs.list())[2]).toBe('twee')
})

test('I5: each reason says who told it and when, and the own words come first', async () => {
  await using songs = await openSongs()
  const { page, owner } = songs
  const of = { ...owner, trackId: songAt(await songs.list(), '1') }
  const tell = (why: string, told: object, at: number) =>
    page.calls.tellReason({
      ...of,
      reasonId: null,
      seen: null,
      reason: { why, forWhom: '', toldBy: '', relation: '', authorRole: 'resident', toldAt: at, ...told },
    })
  await tell('Daar dansten wij op', {}, 1_000)
  await tell('Dat draaide vader op zondag', { authorRole: 'relative', toldBy: 'Annelies', relation: 'dochter' }, 2_000)
  const { reasons } = await page.calls.songNote(of)
  expect(reasons).toMatchObject([
    { why: 'Daar dansten wij op', authorRole: 'resident', toldAt: 1_000 },
    { why: 'Dat draaide vader op zondag', toldBy: 'Annelies', relation: 'dochter', toldAt: 2_000 },
  ])
  const [own] = reasons
  if (own === undefined) throw new Error('nothing was told')
  await page.calls.withdrawReason({ reasonId: own.id, seen: own.version })
  expect((await page.calls.songNote(of)).reasons).toHaveLength(1)
  await page.calls.undo({})
  expect((await page.calls.songNote(of)).reasons[0]).toMatchObject({ why: 'Daar dansten wij op' })
  expect(
    await code(
      page.calls.tellReason({ ...of, reasonId: own.id, seen: own.version, reason: { ...own, why: 'Anders' } }),
    ),
  ).toBe('conflict')
})

test('what was noticed of a song is kept with who noted it, and taken back', async () => {
  await using songs = await openSongs()
  const { page, owner } = songs
  const of = { ...owner, trackId: songAt(await songs.list(), '1') }
  const traits = { familiarity: 4 as const, moods: ['tender' as const], situations: [], musicKey: 'D', bpm: 92 }
  await page.calls.noteTraits({ ...of, seen: null, traits })
  const noted = (await page.calls.songNote(of)).traits
  expect(noted).toMatchObject({ ...traits, setBy: 'Nadia Bos' })
  expect(await code(page.calls.noteTraits({ ...of, seen: null, traits }))).toBe('conflict')
  expect(
    await code(page.calls.noteTraits({ ...of, seen: noted?.version ?? null, traits: { ...traits, bpm: 4_000 } })),
  ).toBe('invalid')
  await page.calls.undo({})
  expect((await page.calls.songNote(of)).traits).toMatchObject({ familiarity: null, moods: [] })
})

test('a song is found by the beginnings of its words; suggestions leave out what somebody has', async () => {
  await using songs = await openSongs()
  const { page, owner } = songs
  expect(await page.calls.findSongs({ owner, text: 'DRI' })).toMatchObject([{ title: 'drie' }])
  expect(await page.calls.findSongs({ owner, text: '"; --' })).toEqual([])
  const before = await page.calls.songSuggestions({ owner })
  expect(before).toEqual({ years: null, unused: [], recent: [] })
  const { recent, unused } = await page.calls.songSuggestions({ owner: await newcomer(page) })
  expect(recent).toHaveLength(4)
  expect(unused).toEqual([])
})

test('songs and numbers are the therapist’s alone', async () => {
  await using songs = await openSongs()
  const { page, owner, desk } = songs
  const list = await songs.list()
  const { id } = await page.calls.addAccount({ name: 'Samira', role: 'caregiver', secret: '2580' })
  const carer = desk.page()
  await carer.calls.logIn({ accountId: id, secret: '2580' })
  expect(await code(carer.calls.songDesk({ owner }))).toBe('forbidden')
  expect(await code(carer.calls.emptySlot({ owner, list, digit: '1' }))).toBe('forbidden')
})

test('a song that a family gave is neither found for another resident nor put behind their number', async () => {
  await using songs = await openSongs()
  const { page, owner } = songs
  const trackId = songAt(await songs.list(), '1')
  await page.calls.setTrackRights({ trackIds: [trackId], rightsBasis: 'family_owned', belongsTo: owner.residentId })
  const other = await newcomer(page)
  expect(await page.calls.findSongs({ owner: other, text: 'één' })).toEqual([])
  expect(await page.calls.findSongs({ owner, text: 'één' })).toMatchObject([{ trackId }])
  const none = { listId: null, version: 0 }
  expect(await code(page.calls.placeSong({ owner: other, list: none, digit: '1', trackId }))).toBe('forbidden')
  expect(await code(page.calls.addToBench({ owner: other, trackId }))).toBe('forbidden')
})
