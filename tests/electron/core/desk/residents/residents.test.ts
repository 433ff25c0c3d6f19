import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { NEUTRAL_HEARING } from '../../../../../care/hearing.ts'
import type { ResidentId } from '../../../../../care/model.ts'
import type { AppError } from '../../../../../electron/contract/errors.ts'
import { eventually } from '../../../../../scripts/stage/eventually.ts'
import { openDesk, type DeskPage, type TestDesk } from '../../../../support/open-desk.ts'

const code = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'done',
    (thrown: AppError) => thrown.code,
  )
/** Resolves when it is so. */
const until = (what: string, isSo: () => boolean): Promise<true> => eventually(what, () => isSo() || undefined)
const SONGS = { '1': 'one', '2': 'two' }
const PERSONAL = { house: { residents: [{ name: 'De Vries', songs: SONGS }] }, kioskWindow: true }
const SHARED = {
  house: {
    residents: [
      { name: 'De Vries', songs: SONGS },
      { name: 'Bakker', songs: SONGS },
    ],
    places: ['Huiskamer'],
  },
  kioskWindow: true,
  placeName: 'Huiskamer',
}
const idOf = async (page: DeskPage, name: string): Promise<ResidentId> => {
  const found = (await page.calls.residents({})).find((one) => one.name === name)
  if (found === undefined) throw new Error(`nobody is called ${name}`)
  return found.id
}
const attached = async (desk: TestDesk) => {
  const kiosk = desk.kiosk()
  await kiosk.calls.attach({ sounding: null })
  return kiosk
}

describe('residents at the desk', () => {
  test('somebody new needs a name, is found in the list, and is gone again with undo', async () => {
    await using desk = await openDesk()
    const page = await desk.therapist()
    expect(await code(page.calls.addResident({ name: ' ', address: 'mevrouw', calledAs: '' }))).toBe('invalid')
    const { residentId } = await page.calls.addResident({ name: 'De Vries', address: 'mevrouw', calledAs: 'Riek' })
    expect(await page.calls.residents({})).toMatchObject([
      { id: residentId, name: 'De Vries', calledAs: 'Riek', isHere: true },
    ])
    await page.calls.undo({})
    expect(await page.calls.residents({})).toEqual([])
    await page.calls.redo({})
    expect(await page.calls.residentCard({ residentId })).toMatchObject({ calledAs: 'Riek' })
  })

  test('a change in one window is not undone over what another window made of it', async () => {
    await using desk = await openDesk(PERSONAL)
    const one = await desk.therapist()
    const other = await desk.therapist()
    const residentId = await idOf(one, 'De Vries')
    await one.calls.changePerson({ residentId, what: 'resident-changed', to: { calledAs: '  Riek ' } })
    expect(await other.calls.person({ residentId })).toMatchObject({ calledAs: 'Riek' })
    await other.calls.changePerson({ residentId, what: 'resident-changed', to: { calledAs: 'Rie' } })
    expect(await code(one.calls.undo({}))).toBe('conflict')
    expect(await one.calls.person({ residentId })).toMatchObject({ calledAs: 'Rie' })
    await other.calls.undo({})
    expect(await one.calls.person({ residentId })).toMatchObject({ calledAs: 'Riek' })
  })

  test('a carer finds people, and nothing more of them', async () => {
    await using desk = await openDesk(PERSONAL)
    const page = await desk.therapist()
    const residentId = await idOf(page, 'De Vries')
    const { id } = await page.calls.addAccount({ name: 'Samira', role: 'caregiver', secret: '2580' })
    const carer = desk.page()
    await carer.calls.logIn({ accountId: id, secret: '2580' })
    expect(await carer.calls.residents({})).toHaveLength(1)
    expect(await code(carer.calls.person({ residentId }))).toBe('forbidden')
    expect(await code(carer.calls.consents({ residentId }))).toBe('forbidden')
    expect(await code(carer.calls.setDeparted({ residentId, isHere: false }))).toBe('forbidden')
  })
})

describe('somebody leaves while their song plays', () => {
  test('it plays on, the phone falls back to nobody, and undo brings everything back', async () => {
    await using desk = await openDesk(PERSONAL)
    const page = await desk.therapist()
    const residentId = await idOf(page, 'De Vries')
    const kiosk = await attached(desk)
    await kiosk.calls.virtualHorn({ horn: 'up' })
    await kiosk.calls.press({ digit: '1', via: 'virtual', down: true })
    const song = await eventually('song', () => (kiosk.heard.sound?.type === 'song' ? kiosk.heard.sound : undefined))
    await kiosk.calls.reportSounding({ playId: song.playId, positionS: 1, heardS: 1 })
    await page.calls.setDeparted({ residentId, isHere: false })
    await until('nobody', () => kiosk.heard.home?.resident === null)
    expect(kiosk.heard.sound).toEqual(song)
    expect(kiosk.heard.screen).toMatchObject({ type: 'playing', title: 'one' })
    await kiosk.calls.reportEnded({ playId: song.playId, heardS: 38, failure: null })
    await until('silence', () => kiosk.heard.sound?.type === 'silent')
    await page.calls.undo({})
    await until('back', () => kiosk.heard.home?.resident?.name === 'De Vries')
    expect(kiosk.heard.home?.slots).toHaveLength(2)
  })
})

describe('consents', () => {
  const face = { what: 'shared_screen', givenBy: 'Annelies', role: 'family', fromAt: 0, untilAt: null } as const

  test('without one nobody’s face is shown at a shared phone; with one it is, until it is withdrawn', async () => {
    await using desk = await openDesk({ ...SHARED, house: { ...SHARED.house, residents: [] } })
    const page = await desk.therapist()
    const { residentId } = await page.calls.addResident({ name: 'De Vries', address: '', calledAs: '' })
    const kiosk = await attached(desk)
    const faces = () => kiosk.calls.attach({ sounding: null }).then(({ home }) => home.faces.map(({ name }) => name))
    expect(await faces()).toEqual([])
    await page.calls.giveConsent({ residentId, ...face })
    expect(await faces()).toEqual(['De Vries'])
    const [shown] = await page.calls.consents({ residentId })
    const [consent] = shown?.consents ?? []
    if (consent === undefined) throw new Error('nothing was written down')
    await kiosk.calls.chooseResident({ residentId })
    await page.calls.withdrawConsent({ residentId, consentId: consent.id, by: 'Annelies', role: 'family' })
    expect(await faces()).toEqual([])
    await until('nobody is chosen', () => kiosk.heard.home?.resident === null)
    await page.calls.undo({})
    expect(await faces()).toEqual(['De Vries'])
    await page.calls.undo({})
    expect(await faces()).toEqual([])
  })

  test.each([
    ['nobody gave it', { ...face, givenBy: '' }, 'invalid'],
    ['it ends before it begins', { ...face, fromAt: 10, untilAt: 5 }, 'invalid'],
  ])('one is refused where %s, and nothing is permitted', async (_, consent, refusal) => {
    await using desk = await openDesk()
    const page = await desk.therapist()
    const { residentId } = await page.calls.addResident({ name: 'De Vries', address: '', calledAs: '' })
    expect(await code(page.calls.giveConsent({ residentId, ...consent }))).toBe(refusal)
    expect((await page.calls.consents({ residentId })).every((one) => one.state === 'notAsked')).toBe(true)
  })
})

describe('listening', () => {
  const hearing = { ...NEUTRAL_HEARING, shelfDb: 6, gainDb: -3 } as const

  test('at the desk a song comes with the resident’s own profile; as it was recorded for nobody', async () => {
    await using desk = await openDesk({ ...PERSONAL, kioskWindow: false })
    const page = await desk.therapist()
    const residentId = await idOf(page, 'De Vries')
    const [song] = await page.calls.songsToTry({ residentId })
    if (song === undefined) throw new Error('there is no song')
    await page.calls.changePerson({ residentId, what: 'hearing-changed', to: { hearing } })
    const { trackId } = song
    expect(await page.calls.songToHear({ trackId, residentId })).toMatchObject({ hearing: { shelfDb: 6, gainDb: -3 } })
    expect(await page.calls.songToHear({ trackId, residentId: null })).toMatchObject({ hearing: null, ceilingDb: 0 })
    expect(await code(page.calls.tryOnHandset({ trackId, residentId, hearing: null }))).toBe('unavailable')
  })

  test('on the handset it sounds with what is tried, changes at once, and leaves nothing in the journal', async () => {
    await using desk = await openDesk(PERSONAL)
    const page = await desk.therapist()
    const residentId = await idOf(page, 'De Vries')
    const kiosk = await attached(desk)
    const [song] = await page.calls.songsToTry({ residentId })
    if (song === undefined) throw new Error('there is no song')
    const { trackId } = song
    await page.calls.tryOnHandset({ trackId, residentId, hearing })
    const tried = await eventually('song', () => (kiosk.heard.sound?.type === 'song' ? kiosk.heard.sound : undefined))
    expect(tried.hearing).toMatchObject({ shelfDb: 6 })
    expect(page.heard.trying).toBe(trackId)
    await page.calls.changeTried({ hearing: { ...hearing, shelfDb: 3 } })
    await until('another sound', () => kiosk.heard.sound?.type === 'song' && kiosk.heard.sound.hearing?.shelfDb === 3)
    await kiosk.calls.reportSounding({ playId: tried.playId, positionS: 2, heardS: 2 })
    await page.calls.stopTrying({})
    await until('over', () => page.heard.trying === null)
    expect(await kiosk.calls.journal({ before: null, limit: 10 })).toEqual({ rows: [], next: null })
  })

  test('is refused while somebody listens', async () => {
    await using desk = await openDesk(PERSONAL)
    const page = await desk.therapist()
    const residentId = await idOf(page, 'De Vries')
    const kiosk = await attached(desk)
    await kiosk.calls.virtualHorn({ horn: 'up' })
    await kiosk.calls.press({ digit: '1', via: 'virtual', down: true })
    await until('song', () => kiosk.heard.sound?.type === 'song')
    const [song] = await page.calls.songsToTry({ residentId })
    if (song === undefined) throw new Error('there is no song')
    expect(await code(page.calls.tryOnHandset({ trackId: song.trackId, residentId, hearing: null }))).toBe('busy')
  })

  test.each([
    { ...hearing, gainDb: 60 },
    { ...hearing, shelfDb: 4 },
    { ...hearing, ceilingDb: 3 },
  ])('a profile out of bounds is refused: %j', async (wild) => {
    await using desk = await openDesk(PERSONAL)
    const page = await desk.therapist()
    expect(await code(page.calls.changeTried({ hearing: wild as typeof hearing }))).toBe('invalid')
  })
})

test('a phone of their own can be given, and this program’s phone stands there from its next start on', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'draaischijf-place-'))
  {
    await using desk = await openDesk({ ...SHARED, dataDir })
    const page = await desk.therapist()
    const residentId = await idOf(page, 'Bakker')
    expect(await code(page.calls.giveOwnPhone({ residentId, name: 'huiskamer' }))).toBe('invalid')
    await page.calls.giveOwnPhone({ residentId, name: 'Kamer 12' })
    expect(await page.calls.phoneHere({ residentId })).toMatchObject({ reach: 'face', place: { name: 'Huiskamer' } })
    const [own] = (await page.calls.person({ residentId })).places
    if (own === undefined) throw new Error('there is no phone')
    await page.calls.setPhonePlace({ placeId: own.id })
    expect(await page.calls.phoneHere({ residentId })).toMatchObject({
      reach: 'face',
      place: { name: 'Huiskamer' },
      next: { name: 'Kamer 12' },
    })
  }
  {
    await using desk = await openDesk({ dataDir, kioskWindow: true })
    const { home } = await desk.kiosk().calls.attach({ sounding: null })
    expect(home).toMatchObject({ place: { name: 'Kamer 12' }, resident: { name: 'Bakker' } })
  }
  rmSync(dataDir, { recursive: true, force: true })
})
