import { expect, test, vi } from 'vitest'
import type { CardId, PlaceId, ResidentId } from '../../../care/model.ts'
import { openDesk, type TestDesk } from '../../support/open-desk.ts'

const HOUSE = {
  residents: [{ name: 'De Vries', songs: { '1': 'Psalm 42', '2': 'De zilvervloot' } }],
  places: ['Huiskamer'],
}

/** A kiosk at whose phone somebody sits, with its horn up. */
async function atPhone(desk: TestDesk) {
  const kiosk = desk.kiosk()
  const { home } = await kiosk.calls.attach({ sounding: null })
  const [face] = home.faces
  await kiosk.calls.chooseResident({ residentId: face?.id ?? null })
  await kiosk.calls.virtualHorn({ horn: 'up' })
  /** A finger that presses again where the dial was still resting from the press before. */
  const dial = (digit: '1' | '2'): Promise<void> =>
    vi.waitFor(
      async () => {
        await kiosk.calls.press({ digit, via: 'virtual', down: true })
        await kiosk.calls.press({ digit, via: 'virtual', down: false })
        expect(kiosk.heard.screen).toMatchObject({ type: 'playing', digit })
      },
      { timeout: 5_000, interval: 200 },
    )
  return { ...kiosk, dial, placeId: home.place.id, residentId: face?.id }
}
const hangUp = async ({ calls, heard }: Awaited<ReturnType<typeof atPhone>>): Promise<void> => {
  await calls.virtualHorn({ horn: 'down' })
  await vi.waitFor(() => expect(heard.card).toBeNull())
}

test('a card lies beside a song where people sit together, another beside the next, and none in silence', async () => {
  await using desk = await openDesk({ house: HOUSE, placeName: 'Huiskamer' })
  const phone = await atPhone(desk)
  await phone.dial('1')
  await vi.waitFor(() => expect(phone.heard.card?.text).toMatch(/\?|\.$/))
  const first = phone.heard.card
  await hangUp(phone)
  await phone.calls.virtualHorn({ horn: 'up' })
  await phone.dial('2')
  await vi.waitFor(() => expect(phone.heard.card).not.toBeNull())
  expect(phone.heard.card?.id).not.toBe(first?.id)
})

test('I8: no card where a place, or the whole house, does not want one; at once', async () => {
  await using desk = await openDesk({ house: HOUSE, placeName: 'Huiskamer' })
  const therapist = await desk.therapist()
  const phone = await atPhone(desk)
  await phone.dial('1')
  await vi.waitFor(() => expect(phone.heard.card).toBeTruthy())
  await therapist.calls.setCardPlace({ placeId: phone.placeId, isOn: false })
  await vi.waitFor(() => expect(phone.heard.card).toBeNull())
  await therapist.calls.undo({})
  await vi.waitFor(() => expect(phone.heard.card).toBeTruthy())
  await therapist.calls.setPart({ part: 'cards', isOn: false })
  await vi.waitFor(() => expect(phone.heard.card).toBeNull())
  expect(phone.heard.screen).toMatchObject({ type: 'playing' })
})

test('somebody alone has no card, unless the house says so', async () => {
  await using desk = await openDesk({ house: { residents: HOUSE.residents }, placeName: 'De Vries' })
  const therapist = await desk.therapist()
  const places = await therapist.calls.cardPlaces({})
  expect(places.map(({ kind, isOn }) => [kind, isOn])).toEqual(places.map(({ kind }) => [kind, kind === 'shared']))
})

test('a card that is tied to a song lies beside that song', async () => {
  await using desk = await openDesk({ house: HOUSE, placeName: 'Huiskamer' })
  const therapist = await desk.therapist()
  const [song] = await therapist.calls.cardSongs({ text: 'zilver' })
  if (song === undefined) throw new Error('the song is not there')
  const text = { nl: 'Wat zou u meebrengen van zee?', en: 'What would you bring home from sea?' }
  await therapist.calls.addCard({ card: { text, forWhom: 'resident', tie: { kind: 'song', trackId: song.trackId } } })
  const phone = await atPhone(desk)
  await phone.dial('2')
  await vi.waitFor(() => expect(phone.heard.card?.text).toBe(text.nl))
})

test('what was told over a card is a story of that song, written without a login', async () => {
  await using desk = await openDesk({ house: HOUSE, placeName: 'Huiskamer' })
  const phone = await atPhone(desk)
  await phone.dial('1')
  await vi.waitFor(() => expect(phone.heard.card).toBeTruthy())
  const cardId = phone.heard.card?.id ?? ('' as CardId)
  await phone.calls.tellOverCard({ cardId, text: 'Met Jan natuurlijk!', name: '', role: 'resident' })
  const therapist = await desk.therapist()
  const residentId = phone.residentId ?? ('' as ResidentId)
  const { entries } = await therapist.calls.timeline({ residentId, limit: 10 })
  expect(entries).toMatchObject([{ type: 'story', authorRole: 'resident', songTitle: 'Psalm 42' }])
  expect(JSON.stringify(entries)).toContain('Met Jan natuurlijk!')
})

test('nobody knows whose story it would be: it is not guessed', async () => {
  await using desk = await openDesk({ house: HOUSE, placeName: 'Huiskamer' })
  const phone = await atPhone(desk)
  await expect(
    phone.calls.tellOverCard({ cardId: 'never-shown' as CardId, text: 'Iets', name: '', role: 'caregiver' }),
  ).rejects.toMatchObject({ code: 'not-found' })
})

test('a place that is not there is told so', async () => {
  await using desk = await openDesk({ house: HOUSE, placeName: 'Huiskamer' })
  const therapist = await desk.therapist()
  const nowhere = 'nowhere' as PlaceId
  await expect(therapist.calls.setCardPlace({ placeId: nowhere, isOn: true })).rejects.toMatchObject({
    code: 'not-found',
  })
})
