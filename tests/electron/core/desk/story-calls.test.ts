import { expect, test } from 'vitest'
import type { ResidentId } from '../../../../care/model.ts'
import type { StoryContent } from '../../../../care/story.ts'
import type { AppError } from '../../../../electron/contract/errors.ts'
import { openDesk } from '../../../support/open-desk.ts'

const riek = 'riek' as ResidentId

const told = (text: string): StoryContent => ({
  text,
  toldBy: '',
  authorRole: 'resident',
  relation: '',
  toldAt: 1_000,
  trackId: null,
  songTitle: null,
  readBack: true,
  seen: [],
  photo: null,
})

const code = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    (thrown: AppError) => thrown.code,
  )

test('a story is told, changed and withdrawn, and each step can be taken back', async () => {
  await using desk = await openDesk({ house: {} })
  const { calls } = await desk.therapist()
  const texts = async () =>
    (await calls.timeline({ residentId: riek, limit: 10 })).entries.map((entry) => entry.type === 'story' && entry.text)
  const seen = async () => {
    const [entry] = (await calls.timeline({ residentId: riek, limit: 10 })).entries
    if (entry?.type !== 'story') throw new Error('a story must be there')
    return entry.version
  }
  const { id } = await calls.tellStory({ residentId: riek, content: told('Jan kon niet dansen.') })
  await calls.changeStory({ id, seen: await seen(), content: told('Jan kon niet dansen, maar hij deed het toch.') })
  await calls.withdrawStory({ id, seen: await seen() })
  const steps = [await texts()]
  for (let step = 0; step < 3; step += 1) {
    await calls.undo({})
    steps.push(await texts())
  }
  expect(steps).toEqual([[], ['Jan kon niet dansen, maar hij deed het toch.'], ['Jan kon niet dansen.'], []])
})

test('a story is there after a lock and a restart of the dossier, and a carer cannot read it', async () => {
  await using desk = await openDesk({ house: {} })
  const { calls } = await desk.therapist()
  await calls.tellStory({ residentId: riek, content: told('Op zaterdag aten wij mosselen.') })
  const account = await calls.addAccount({ name: 'Samira', role: 'caregiver', secret: '2580' })
  await calls.lock({})
  expect(await code(calls.timeline({ residentId: riek, limit: 10 }))).toBe('locked')
  await calls.logIn({ accountId: account.id, secret: '2580' })
  expect(await code(calls.timeline({ residentId: riek, limit: 10 }))).toBe('forbidden')
  const again = await desk.therapist()
  expect((await again.calls.timeline({ residentId: riek, limit: 10 })).entries).toMatchObject([
    { text: 'Op zaterdag aten wij mosselen.', readBack: true },
  ])
})

test('the timeline says when there is more than it shows', async () => {
  await using desk = await openDesk({ house: {} })
  const { calls } = await desk.therapist()
  for (const text of ['een', 'twee', 'drie']) await calls.tellStory({ residentId: riek, content: told(text) })
  expect(await calls.timeline({ residentId: riek, limit: 2 })).toMatchObject({ entries: [{}, {}], isMore: true })
  expect(await calls.timeline({ residentId: riek, limit: 3 })).toMatchObject({ isMore: false })
})

test('the short bio is written, refused where it is a long one, and taken back', async () => {
  await using desk = await openDesk({ house: {} })
  const { calls } = await desk.therapist()
  const bio = { residentId: riek, text: 'Komt uit Vlissingen.', toldBy: 'Riek en Annelies', seen: null }
  await calls.setShortBio(bio)
  expect(await code(calls.setShortBio(bio))).toBe('conflict')
  expect(await code(calls.setShortBio({ ...bio, text: 'x'.repeat(701) }))).toBe('invalid')
  expect(await calls.shortBio({ residentId: riek })).toMatchObject({ text: 'Komt uit Vlissingen.' })
  await calls.undo({})
  expect(await calls.shortBio({ residentId: riek })).toBeNull()
  await calls.redo({})
  expect(await calls.shortBio({ residentId: riek })).toMatchObject({ toldBy: 'Riek en Annelies' })
})
