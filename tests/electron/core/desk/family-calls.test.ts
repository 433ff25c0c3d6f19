import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { DialDigit } from '../../../../media/choose.ts'
import type { Telling } from '../../../../electron/contract/visit.ts'
import { openDesk, type DeskPage, type TestDesk } from '../../../support/open-desk.ts'
import { steady, writeSong } from '../../../support/test-song.ts'

const NOTHING: Telling = {
  name: '',
  relation: '',
  role: 'relative',
  song: '',
  why: '',
  belongs: '',
  photo: null,
  recording: null,
}
const ANNELIES: Telling = {
  ...NOTHING,
  name: 'Annelies',
  relation: 'dochter',
  song: 'Zuiderzeeballade',
  why: 'Opa zong het op de boot.',
}

const openHouse = (): Promise<TestDesk> =>
  openDesk({ house: { residents: [{ name: 'De Vries', songs: { '1': 'Psalm 42', '2': 'De zilvervloot' } }] } })

/** A therapist with a resident, and a visitor who was let in with a code. */
async function letIn(desk: TestDesk) {
  const therapist = await desk.therapist()
  const [resident] = await therapist.calls.residents({})
  if (resident === undefined) throw new Error('nobody lives here')
  const invitation = { residentId: resident.id, name: 'Annelies', role: 'relative', days: 30 } as const
  const { code, guest } = await therapist.calls.inviteGuest(invitation)
  const visitor = desk.page()
  const answer = await visitor.calls.openVisit({ code })
  if (answer.outcome !== 'welcome') throw new Error(answer.outcome)
  const tell = async (telling: Partial<Telling>) =>
    (await visitor.calls.tellAboutSong({ token: answer.visit.token, telling: { ...ANNELIES, ...telling } })).outcome
  return { therapist, resident, code, guest, visitor, visit: answer.visit, tell }
}

async function songFile(desk: TestDesk): Promise<{ name: string; bytes: Uint8Array }> {
  const path = join(desk.dataDir, 'opa.wav')
  await writeSong(path, steady(523, 4))
  return { name: 'opa.wav', bytes: new Uint8Array(readFileSync(path)) }
}

const inboxOf = async (page: DeskPage) => {
  const [item] = await page.calls.inbox({ laid: 'new' })
  if (item === undefined) throw new Error('nothing came in')
  return item
}
const titleAt = async (page: DeskPage, digit: DialDigit) =>
  (await inboxOf(page)).numbers.find((number) => number.digit === digit)?.title

test('a visitor tells without reading, and the therapist finds who told what', async () => {
  await using desk = await openHouse()
  const { therapist, visitor, visit, resident, tell } = await letIn(desk)
  expect(visit).toMatchObject({ resident: { name: 'De Vries' }, songs: ['Psalm 42', 'De zilvervloot'], heard: [] })
  expect(await tell({})).toBe('thanks')
  await expect(visitor.calls.inbox({ laid: 'new' })).rejects.toMatchObject({ code: 'locked' })
  await expect(visitor.calls.guests({ residentId: resident.id })).rejects.toMatchObject({ code: 'locked' })
  expect(await inboxOf(therapist)).toMatchObject({
    song: 'Zuiderzeeballade',
    toldBy: 'Annelies',
    authorRole: 'relative',
    relation: 'dochter',
    residentName: 'De Vries',
    laid: 'new',
  })
})

test('a code that was ended lets nobody in, and a visit that is over says so', async () => {
  await using desk = await openHouse()
  const { therapist, visitor, visit, guest, code, tell } = await letIn(desk)
  await visitor.calls.closeVisit({ token: visit.token })
  expect(await tell({})).toBe('gone')
  await therapist.calls.setGuestEnded({ guestId: guest.id, name: 'Annelies', isEnded: true })
  expect(await visitor.calls.openVisit({ code })).toMatchObject({ outcome: 'wrong' })
  await therapist.calls.undo({})
  expect(await visitor.calls.openVisit({ code })).toMatchObject({ outcome: 'welcome' })
})

test.each<[string, Partial<Telling>, string]>([
  ['nothing at all', NOTHING, 'nothing-told'],
  ['a renamed film', { recording: { name: 'opa.mp3', bytes: film() } }, 'film'],
  ['a text called mp3', { recording: { name: 'opa.mp3', bytes: new TextEncoder().encode('niets') } }, 'no-sound'],
  ['an hour of sound', { recording: { name: 'lang.mp3', bytes: new Uint8Array(30_000_001) } }, 'too-large'],
  ['a text called jpg', { photo: new TextEncoder().encode('geen foto') }, 'no-photo'],
  ['a photo of 100 megapixels', { photo: hugePng() }, 'no-photo'],
])('%s is told in one word, and nothing comes in', async (_name, telling, outcome) => {
  await using desk = await openHouse()
  const { therapist, tell } = await letIn(desk)
  expect(await tell(telling)).toBe(outcome)
  expect(await therapist.calls.inbox({ laid: 'new' })).toEqual([])
})

test('a recording that is approved plays for this resident alone, and taken back it plays for nobody', async () => {
  await using desk = await openHouse()
  const { therapist, tell, resident } = await letIn(desk)
  expect(await tell({ recording: await songFile(desk) })).toBe('thanks')
  const { id: contributionId, version: seen } = await inboxOf(therapist)
  const order = { contributionId, seen, trackId: null, digit: '2' as const }
  expect(await therapist.calls.approveGift(order)).toBe('approved')
  expect(await inboxOf(therapist)).toMatchObject({ approved: { title: 'Zuiderzeeballade', digit: '2', heardAt: null } })
  const bench = (await therapist.calls.songDesk({ owner: { residentId: resident.id } })).bench
  expect(JSON.stringify(bench)).toContain('De zilvervloot')
  await expect(therapist.calls.approveGift(order)).rejects.toMatchObject({ code: 'conflict' })
  await therapist.calls.undo({})
  expect(await titleAt(therapist, '2')).toBe('De zilvervloot')
  expect(await inboxOf(therapist)).toMatchObject({ approved: null })
  await therapist.calls.redo({})
  expect(await titleAt(therapist, '2')).toBe('Zuiderzeeballade')
}, 20_000)

test('a song without a recording is looked for in the house', async () => {
  await using desk = await openHouse()
  const { therapist, tell } = await letIn(desk)
  await tell({ song: 'iets van de Zilvervloot' })
  const { id: contributionId, version: seen, guesses } = await inboxOf(therapist)
  expect(guesses.map(({ title }) => title)).toEqual(['De zilvervloot'])
  const [guess] = guesses
  const trackId = guess?.trackId ?? null
  expect(await therapist.calls.approveGift({ contributionId, seen, trackId, digit: null })).toBe('approved')
  expect(
    await therapist.calls.approveGift({
      contributionId,
      seen: (await inboxOf(therapist)).version,
      trackId: null,
      digit: null,
    }),
  ).toBe('cannot-play')
})

test('I6: it becomes a story with its own teller, goes on the board and aside, and all of it back', async () => {
  await using desk = await openHouse()
  const { therapist, tell, resident } = await letIn(desk)
  await tell({})
  const step = async (method: 'giftAsStory' | 'giftOnBoard') => {
    const { id, version } = await inboxOf(therapist)
    await therapist.calls[method]({ contributionId: id, seen: version })
  }
  await step('giftAsStory')
  const stories = async () => JSON.stringify(await therapist.calls.timeline({ residentId: resident.id, limit: 10 }))
  expect(await stories()).toContain('Opa zong het op de boot.')
  expect(await stories()).toContain('"toldBy":"Annelies"')
  await step('giftOnBoard')
  const { id: contributionId, version: seen } = await inboxOf(therapist)
  await therapist.calls.layGift({ contributionId, seen, laid: 'later' })
  expect(await therapist.calls.inbox({ laid: 'later' })).toHaveLength(1)
  for (let deed = 0; deed < 3; deed += 1) await therapist.calls.undo({})
  expect(await inboxOf(therapist)).toMatchObject({ storyId: null, boardItemId: null })
  expect(await stories()).not.toContain('Opa zong het op de boot.')
})

/** The first bytes of a film as telephones make them. */
function film(): Uint8Array {
  const bytes = new Uint8Array(400)
  bytes.set([0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x41, 0x56, 0x49, 0x20]) // RIFF … AVI
  return bytes
}

/** A PNG that says it is 10,000 by 10,000 pixels. */
function hugePng(): Uint8Array {
  const bytes = new Uint8Array(64)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  new DataView(bytes.buffer).setUint32(16, 10_000)
  new DataView(bytes.buffer).setUint32(20, 10_000)
  return bytes
}
