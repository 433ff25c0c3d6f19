import { describe, expect, onTestFinished, test } from 'vitest'
import type { ResidentId } from '../../../../care/model.ts'
import type { TrackId } from '../../../../media/model.ts'
import { openDesk, type DeskPage } from '../../../support/open-desk.ts'

const ALL = { text: '', kind: null, decade: null, rightsBasis: null, unused: false, offset: 0, limit: 50 } as const
const FIRST_LIST = { listId: null, version: 0 }

type Opened = { readonly riek: ResidentId; readonly jan: ResidentId; readonly tulips: TrackId } & Readonly<
  Record<'calls' | 'other', DeskPage['calls']>
>

/** A house with two residents, and two pages at which its therapist is at work. */
async function open(): Promise<Opened> {
  const desk = await openDesk({
    house: {
      residents: [
        { name: 'Riek', songs: { '1': 'Tulpen', '2': 'Zilvervloot' } },
        { name: 'Jan', songs: {} },
      ],
    },
  })
  onTestFinished(() => desk.close())
  const { calls } = await desk.therapist()
  const { calls: other } = await desk.therapist()
  const [riek, jan] = await Promise.all(['riek', 'jan'].map(async (text) => (await calls.searchAll({ text }))[0]))
  const { rows } = await calls.tracks({ ...ALL, text: 'tulpen' })
  const [tulips] = rows
  if (riek?.type !== 'person' || jan?.type !== 'person' || tulips === undefined) throw new Error('the house is empty')
  return { calls, other, riek: riek.residentId, jan: jan.residentId, tulips: tulips.id }
}

describe('what a resident owns', () => {
  test('is put on no list of another, until it comes from somewhere else', async () => {
    const { calls, riek, jan, tulips } = await open()
    await calls.setTrackRights({ trackIds: [tulips], rightsBasis: 'resident_owned', belongsTo: riek })
    const onJansList = () =>
      calls.placeSong({ owner: { residentId: jan }, list: FIRST_LIST, digit: '1', trackId: tulips })
    await expect(onJansList()).rejects.toThrow()
    await expect(calls.addToBench({ owner: { residentId: jan }, trackId: tulips })).rejects.toThrow()
    await calls.setTrackRights({ trackIds: [tulips], rightsBasis: 'house_purchased', belongsTo: null })
    await onJansList()
    expect((await calls.songDesk({ owner: { residentId: jan } })).lists[0]?.slots).toHaveLength(1)
  })

  test('cannot become so while others have it: they are named, and nothing is changed', async () => {
    const { calls, jan, tulips } = await open()
    const answer = await calls.setTrackRights({ trackIds: [tulips], rightsBasis: 'family_owned', belongsTo: jan })
    expect(answer).toEqual({ inTheWay: ['Riek'] })
    expect(await calls.trackRows({ trackIds: [tulips] })).toMatchObject([{ rightsBasis: 'public_domain' }])
  })

  test('says whose it is', async () => {
    const { calls, tulips } = await open()
    const wish = { trackIds: [tulips], rightsBasis: 'resident_owned', belongsTo: null } as const
    await expect(calls.setTrackRights(wish)).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('what is written about a song', () => {
  const edit = {
    kind: 'song',
    title: 'Tulpen uit Amsterdam',
    shortTitle: 'Tulpen',
    performer: 'Herman Emmink',
    origin: 'Amsterdam',
    year: 1957,
    picture: null,
  } as const

  test('is found at once, taken back, and done again', async () => {
    const { calls, tulips } = await open()
    await calls.describeTrack({ trackId: tulips, edit })
    expect((await calls.tracks({ ...ALL, text: 'emmink 1957' })).total).toBe(1)
    expect(await calls.decades({})).toEqual([1950])
    await calls.undo({})
    expect((await calls.tracks({ ...ALL, text: 'emmink' })).total).toBe(0)
    await calls.redo({})
    expect((await calls.tracks({ ...ALL, text: 'emmink' })).total).toBe(1)
  })

  test('is not taken back over what somebody else wrote since', async () => {
    const { calls, other, tulips } = await open()
    await calls.describeTrack({ trackId: tulips, edit })
    await other.describeTrack({ trackId: tulips, edit: { ...edit, year: 1958 } })
    await expect(calls.undo({})).rejects.toMatchObject({ code: 'conflict' })
    expect(await calls.trackRows({ trackIds: [tulips] })).toMatchObject([{ year: 1958 }])
  })

  test.each([
    ['no title', { title: '   ' }],
    ['a year of the stone age', { year: -4000 }],
    ['a picture from somewhere else', { picture: '../dossier.sqlite' }],
  ])('is refused with %s', async (_what, wrong) => {
    const { calls, tulips } = await open()
    await expect(calls.describeTrack({ trackId: tulips, edit: { ...edit, ...wrong } })).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  test('may be in any script and three hundred signs long', async () => {
    const { calls, tulips } = await open()
    const title = 'يا مصطفى 蘇州夜曲 Катюша '.repeat(20).trim().slice(0, 300).trim()
    await calls.describeTrack({ trackId: tulips, edit: { ...edit, title } })
    expect((await calls.tracks({ ...ALL, text: 'катюша' })).rows).toMatchObject([{ title }])
  })
})

test('a song that is taken out of the list goes on standing behind its number', async () => {
  const { calls, riek, tulips } = await open()
  await calls.hideTrack({ trackId: tulips })
  expect((await calls.tracks({ ...ALL, text: 'tulpen' })).total).toBe(0)
  expect((await calls.songDesk({ owner: { residentId: riek } })).lists[0]?.slots).toHaveLength(2)
  await calls.undo({})
  expect((await calls.tracks({ ...ALL, text: 'tulpen' })).rows).toMatchObject([{ users: [{ name: 'Riek' }] }])
})

test('only what nobody has is shown where that is asked', async () => {
  const { calls, riek, tulips } = await open()
  expect((await calls.tracks({ ...ALL, unused: true })).total).toBe(0)
  const { lists } = await calls.songDesk({ owner: { residentId: riek } })
  const [list] = lists
  if (list === undefined) throw new Error('there is no list')
  await calls.emptySlot({
    owner: { residentId: riek },
    list: { listId: list.listId, version: list.version },
    digit: '1',
  })
  await calls.removeFromBench({ owner: { residentId: riek }, trackId: tulips })
  expect((await calls.tracks({ ...ALL, unused: true })).rows).toMatchObject([{ id: tulips, users: [] }])
})

test('the music is the therapist’s to see', async () => {
  const desk = await openDesk({ house: {} })
  onTestFinished(() => desk.close())
  await expect(desk.page().calls.tracks(ALL)).rejects.toMatchObject({ code: 'locked' })
})
