import { expect, test } from 'vitest'
import { openDesk } from '../../../support/open-desk.ts'

test('the list of a shared place is arranged in the same way, and its phone has it at once', async () => {
  await using desk = await openDesk({
    house: { residents: [{ name: 'De Vries', songs: { 1: 'één' } }], places: ['Huiskamer'] },
    placeName: 'Huiskamer',
  })
  const page = await desk.therapist()
  const kiosk = desk.kiosk()
  const { home } = await kiosk.calls.attach({ sounding: null })
  const owner = { placeId: home.place.id }
  const [song] = await page.calls.findSongs({ owner, text: 'één' })
  if (song === undefined) throw new Error('the song is not there')
  const none = { listId: null, version: 0 }
  await page.calls.placeSong({ owner, list: none, digit: '6', trackId: song.trackId })
  await expect.poll(() => kiosk.heard.home?.slots).toMatchObject([{ digit: '6', title: 'één' }])
  expect(await page.calls.songDesk({ owner })).toMatchObject({ who: { name: 'Huiskamer' } })
})
