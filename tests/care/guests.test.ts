import { describe, expect, test } from 'vitest'
import { CODE_SIGNS, readGuestCode } from '../../care/guest-code.ts'
import { openGifts } from '../../care/gifts.ts'
import { openGuests } from '../../care/guests.ts'
import type { ContributionId } from '../../care/model.ts'
import { openPeople } from '../../care/people.ts'
import { openStores, type TestStores } from './stores.ts'

const DAY_MS = 86_400_000
const openHouse = (stores: TestStores) => {
  const resident = openPeople(stores.playback, stores).addResident({ name: 'De Vries' })
  return { resident, guests: openGuests(stores.playback, stores) }
}

describe('a guest code', () => {
  test('lets its holder in, however it is typed, and nobody else', async () => {
    using stores = openStores()
    const { resident, guests } = openHouse(stores)
    const { guest, code } = await guests.addGuest(resident.id, 30)
    expect(code).toMatch(new RegExp(`^[${CODE_SIGNS}]{4}-[${CODE_SIGNS}]{4}$`))
    expect(await guests.open(` ${code.toLowerCase().replace('-', ' ')} `)).toEqual({ outcome: 'welcome', guest })
    expect(await guests.open('AAAA-AAAA')).toMatchObject({ outcome: 'wrong' })
  })

  test('is nowhere on the disk', async () => {
    using stores = openStores()
    const { resident, guests } = openHouse(stores)
    const { code } = await guests.addGuest(resident.id, 30)
    const rows = JSON.stringify(stores.playback.prepare('SELECT * FROM guest').all())
    expect(rows).not.toContain(code)
    expect(rows).not.toContain(readGuestCode(code))
  })

  test('expires, and can be ended and given back before that', async () => {
    using stores = openStores()
    const { resident, guests } = openHouse(stores)
    const { guest, code } = await guests.addGuest(resident.id, 30)
    guests.setEnded(guest.id, true)
    expect(await guests.open(code)).toMatchObject({ outcome: 'wrong' })
    guests.setEnded(guest.id, false)
    stores.clock.at += 30 * DAY_MS - 1
    expect(await guests.open(code)).toMatchObject({ outcome: 'welcome' })
    stores.clock.at += 1
    expect(await guests.open(code)).toEqual({ outcome: 'expired' })
  })

  test.each([0, 1.5, 184])('cannot be made for %d days', async (days) => {
    using stores = openStores()
    const { resident, guests } = openHouse(stores)
    await expect(guests.addGuest(resident.id, days)).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('guessing', () => {
  test('1,000 guesses, one a second, find nothing; the real code opens a minute after the last', async () => {
    using stores = openStores()
    const { resident, guests } = openHouse(stores)
    const { code } = await guests.addGuest(resident.id, 30)
    let looked = 0
    for (let guess = 0; guess < 1_000; guess += 1) {
      // A new door each time: a restart forgives nothing.
      const answer = await openGuests(stores.playback, stores).open(guessOf(guess))
      expect(answer.outcome).not.toBe('welcome')
      if (answer.outcome === 'wrong') looked += 1
      stores.clock.at += 1_000
    }
    // Five for free, five growing waits, then one a minute.
    expect(looked).toBeLessThan(30)
    expect(looked).toBeGreaterThan(15)
    stores.clock.at += 60_000
    expect(await guests.open(code)).toMatchObject({ outcome: 'welcome' })
  }, 60_000)

  test('a slip of the finger costs nothing, and an hour of quiet forgives all', async () => {
    using stores = openStores()
    const { guests } = openHouse(stores)
    for (let slip = 1; slip <= 4; slip += 1) {
      expect(await guests.open('short')).toEqual({ outcome: 'wrong', waitMs: 0 })
    }
    expect(await guests.open('short')).toEqual({ outcome: 'wrong', waitMs: 5_000 })
    expect(await guests.open('short')).toEqual({ outcome: 'wait', waitMs: 5_000 })
    stores.clock.at += 3_600_000
    expect(await guests.open('short')).toEqual({ outcome: 'wrong', waitMs: 0 })
  })

  test('a clock that is set back a day makes nobody wait longer than a minute', async () => {
    using stores = openStores()
    const { resident, guests } = openHouse(stores)
    const { code } = await guests.addGuest(resident.id, 30)
    for (let guess = 0; guess < 6; guess += 1) await guests.open('short')
    stores.clock.at -= DAY_MS
    expect(await guests.open(code)).toEqual({ outcome: 'wait', waitMs: 5_000 })
  })
})

test('a gift is heard once, by the one it was given to', async () => {
  using stores = openStores()
  const { resident, guests } = openHouse(stores)
  const other = openPeople(stores.playback, stores).addResident({ name: 'Bakker' })
  const { guest } = await guests.addGuest(resident.id, 30)
  const gifts = openGifts(stores.playback, stores)
  const id = 'given' as ContributionId
  const trackId = stores.track('zuiderzee')
  gifts.give({ id, guestId: guest.id, residentId: resident.id, trackId })
  gifts.heard(other.id, trackId)
  expect(gifts.giftsOf(guest.id)).toMatchObject([{ id, firstHeardAt: null }])
  const heardAt = (stores.clock.at += 5_000)
  gifts.heard(resident.id, trackId)
  stores.clock.at += 5_000
  gifts.heard(resident.id, trackId)
  expect(gifts.gift(id)).toMatchObject({ firstHeardAt: heardAt })
  gifts.takeBack(id)
  expect(gifts.giftsOf(guest.id)).toEqual([])
})

/** Each a code that could be one. */
function guessOf(number: number): string {
  const signs = CODE_SIGNS.length
  return Array.from({ length: 8 }, (_, place) => CODE_SIGNS[Math.floor(number / signs ** place) % signs]).join('')
}
