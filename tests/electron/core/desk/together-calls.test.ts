import { expect, test } from 'vitest'
import type { AppError } from '../../../../electron/contract/errors.ts'
import { openDesk } from '../../../support/open-desk.ts'

async function openRoom(kioskWindow = true) {
  const desk = await openDesk({
    kioskWindow,
    placeName: 'Huiskamer',
    house: {
      residents: [
        { name: 'De Vries', songs: { '1': 'Psalm 42', '2': 'Stille nacht' } },
        { name: 'Yilmaz', songs: { '5': 'Üsküdar' } },
      ],
      places: ['Huiskamer'],
    },
  })
  const { calls } = await desk.therapist()
  const who = async (name: string) => {
    const resident = (await calls.residents({})).find((one) => one.name === name)
    if (resident === undefined) throw new Error(`there is no ${name}`)
    return resident.id
  }
  return { desk, calls, riek: await who('De Vries'), yilmaz: await who('Yilmaz') }
}
const code = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    (thrown: AppError) => thrown.code,
  )

test('who is there brings their songs, and what they may not hear stays away', async () => {
  const { desk, calls, riek, yilmaz } = await openRoom()
  await using _ = desk
  const [shelf] = (await calls.togetherDesk({ presentIds: [riek] })).shelves
  expect(shelf?.songs.map((song) => song.title)).toEqual(['Psalm 42', 'Stille nacht'])
  const night = shelf?.songs[1]
  if (night === undefined) throw new Error('there is no song')
  await calls.blockSong({ owner: { residentId: yilmaz }, trackId: night.trackId, reason: 'verdrietig' })
  const both = await calls.togetherDesk({ presentIds: [riek, yilmaz] })
  expect(both.shelves.map((one) => one.songs.map((song) => song.title))).toEqual([['Psalm 42'], ['Üsküdar']])
  expect(both.left).toEqual([{ title: 'Stille nacht', who: 'Yilmaz' }])
  expect(await code(calls.startTogether({ trackIds: [night.trackId], presentIds: [yilmaz] }))).toBe('not-found')
})

test('what is chosen plays at the place, and the workspace sees what sounds', async () => {
  const { desk, calls, riek } = await openRoom()
  await using _ = desk
  const kiosk = desk.kiosk()
  const [shelf] = (await calls.togetherDesk({ presentIds: [riek] })).shelves
  await calls.startTogether({ trackIds: shelf?.songs.map((song) => song.trackId) ?? [], presentIds: [riek] })
  expect((await kiosk.calls.attach({ sounding: null })).livingRoom.together).toMatchObject({ title: 'Psalm 42' })
  await calls.goTogether({ to: 'next' })
  const { now } = await calls.togetherDesk({ presentIds: [riek] })
  expect(now?.songs[now.index]?.title).toBe('Stille nacht')
  await calls.goTogether({ to: 'end' })
  expect((await calls.togetherDesk({ presentIds: [] })).now).toBeNull()
})

test('a computer that is at nobody’s living room keeps wishes and plays nothing', async () => {
  const { desk, calls, riek } = await openRoom(false)
  await using _ = desk
  const [shelf] = (await calls.togetherDesk({ presentIds: [riek] })).shelves
  expect((await calls.togetherDesk({ presentIds: [] })).isPlayable).toBe(false)
  const trackIds = shelf?.songs.map((song) => song.trackId) ?? []
  expect(await code(calls.startTogether({ trackIds, presentIds: [] }))).toBe('not-found')
})

test('who chooses today, and for whom a song is, are taken back', async () => {
  const { desk, calls, riek, yilmaz } = await openRoom()
  await using _ = desk
  await calls.setChooser({ residentId: yilmaz })
  await calls.setChooser({ residentId: riek })
  await calls.undo({})
  expect((await calls.togetherDesk({ presentIds: [] })).chooser).toBe(yilmaz)
  await calls.undo({})
  expect((await calls.togetherDesk({ presentIds: [] })).chooser).toBeNull()
  const song = (await calls.togetherDesk({ presentIds: [riek] })).shelves[0]?.songs[0]
  if (song === undefined) throw new Error('there is no song')
  await calls.dedicate({ trackId: song.trackId, forWhom: 'Annelies' })
  expect((await calls.findTogetherSongs({ presentIds: [], text: song.title }))[0]?.forWhom).toBe('Annelies')
  await calls.undo({})
  expect((await calls.findTogetherSongs({ presentIds: [], text: song.title }))[0]?.forWhom).toBeNull()
})

test('a story of the group is with nobody, unless somebody is named', async () => {
  const { desk, calls, riek, yilmaz } = await openRoom()
  await using _ = desk
  await calls.tellTogether({ text: 'Iedereen klapte mee.', residentIds: [], songs: ['Psalm 42'] })
  await calls.tellTogether({ text: 'Yilmaz danste.', residentIds: [yilmaz], songs: [] })
  const stories = await calls.groupStories({})
  expect(stories.map((one) => [one.text, one.who, one.toldBy])).toEqual([
    ['Yilmaz danste.', ['Yilmaz'], 'Nadia Bos'],
    ['Iedereen klapte mee.', [], 'Nadia Bos'],
  ])
  const told = async (residentId: typeof riek) => (await calls.timeline({ residentId, limit: 10 })).entries.length
  expect([await told(riek), await told(yilmaz)]).toEqual([0, 1])
  await calls.undo({})
  expect((await calls.groupStories({})).map((one) => one.text)).toEqual(['Iedereen klapte mee.'])
  expect(await told(yilmaz)).toBe(0)
})
