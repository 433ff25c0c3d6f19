import { describe, expect, test } from 'vitest'
import { NEUTRAL_HEARING, type Hearing } from '../../care/hearing.ts'
import { openPeople } from '../../care/people.ts'
import { openResidents, type Facts } from '../../care/residents.ts'
import { openStores, type TestStores } from './stores.ts'

function house(stores: TestStores) {
  const people = openPeople(stores.playback, stores)
  const residents = openResidents(stores.playback, stores)
  const { id } = people.addResident({ name: 'De Vries', address: 'mevrouw' })
  return { people, residents, id }
}
const invalid = expect.objectContaining({ code: 'invalid' })
const conflict = expect.objectContaining({ code: 'conflict' })

describe('facts of a resident', () => {
  test('nothing is known of somebody new but a name', () => {
    using stores = openStores()
    const { residents, id } = house(stores)
    expect(residents.record(id)).toMatchObject({
      name: 'De Vries',
      calledAs: '',
      birthYear: null,
      languages: [],
      hearing: NEUTRAL_HEARING,
      quietHours: null,
      arrivedAt: stores.clock.at,
      departedAt: null,
    })
  })

  test('all of them are kept as they were given', () => {
    using stores = openStores()
    const { residents, id } = house(stores)
    const hearing: Hearing = {
      ...NEUTRAL_HEARING,
      gainDb: 3,
      shelfDb: 6,
      presence: true,
      aids: true,
      betterEar: 'left',
    }
    const facts: Partial<Facts> = {
      calledAs: 'Riek',
      birthYear: 1938,
      languages: ['nl', 'Zeeuws'],
      hearing,
      quietHours: { fromMin: 1_290, untilMin: 420 },
    }
    residents.change(id, {}, facts)
    expect(residents.record(id)).toMatchObject(facts)
  })

  test.each(['محمد عبد الرحمن', '李明', 'Yılmaz', '👩‍🦳 Oma', 'x'.repeat(200), '𠮷'.repeat(200)])(
    '%s is a name',
    (name) => {
      using stores = openStores()
      const { residents, id } = house(stores)
      residents.change(id, {}, { name })
      expect(residents.record(id)?.name).toBe(name)
    },
  )

  test.each<[string, Partial<Facts>]>([
    ['no name', { name: '  ' }],
    ['a name of 201 signs', { name: 'x'.repeat(201) }],
    ['a year before anybody who lives', { birthYear: 1700 }],
    ['half a year', { birthYear: 1938.5 }],
    ['hours that begin when they end', { quietHours: { fromMin: 60, untilMin: 60 } }],
    ['a profile that is too loud', { hearing: { ...NEUTRAL_HEARING, gainDb: 7 } }],
    ['a ceiling above the house’s own', { hearing: { ...NEUTRAL_HEARING, ceilingDb: 1 } }],
    ['a profile that is no number', { hearing: { ...NEUTRAL_HEARING, gainDb: Number.NaN } }],
  ])('%s is refused and nothing is kept', (_, facts) => {
    using stores = openStores()
    const { residents, id } = house(stores)
    const before = residents.record(id)
    expect(() => residents.change(id, {}, { ...facts, calledAs: 'Riek' })).toThrow(invalid)
    expect(residents.record(id)).toEqual(before)
  })

  test('a change of what somebody else changed meanwhile is a conflict; of something beside it, it is none', () => {
    using stores = openStores()
    const { residents, id } = house(stores)
    residents.change(id, {}, { calledAs: 'Riek' })
    expect(() => residents.change(id, { calledAs: '' }, { calledAs: 'Rie' })).toThrow(conflict)
    residents.change(id, { birthYear: null }, { birthYear: 1938 })
    expect(residents.record(id)).toMatchObject({ calledAs: 'Riek', birthYear: 1938 })
  })
})

describe('arrival and departure', () => {
  test('who left is in no list of who lives here, and is found by id with everything of theirs', () => {
    using stores = openStores()
    const { people, residents, id } = house(stores)
    residents.setDeparted(id, stores.clock.at)
    expect(people.residents()).toEqual([])
    expect(people.residentByName('De Vries')).toBeNull()
    expect(residents.record(id)).toMatchObject({ name: 'De Vries', departedAt: stores.clock.at })
    residents.setDeparted(id, null)
    expect(people.residents().map((one) => one.id)).toEqual([id])
  })

  test('leaving twice is a conflict', () => {
    using stores = openStores()
    const { residents, id } = house(stores)
    residents.setDeparted(id, 1)
    expect(() => residents.setDeparted(id, 2)).toThrow(conflict)
  })

  test('somebody added by mistake is gone again, but not with songs of theirs', () => {
    using stores = openStores()
    const { people, residents, id } = house(stores)
    const other = people.addResident({ name: 'Per ongeluk' })
    residents.change(other.id, {}, { calledAs: 'Oeps' })
    residents.remove(other.id)
    expect(residents.record(other.id)).toBeNull()
    people.addPlace({ name: 'Kamer 1', kind: 'personal', residentId: id })
    expect(() => residents.remove(id)).toThrow(conflict)
    expect(residents.record(id)).not.toBeNull()
  })
})

describe('the stage and its history', () => {
  test('tells every way in which the phone was used, from the arrival on', () => {
    using stores = openStores()
    const { people, residents, id } = house(stores)
    const arrivedAt = stores.clock.at
    expect(residents.stages(id)).toEqual([{ at: arrivedAt, stage: 'dial', panelSize: 4 }])
    stores.clock.at += 1_000
    people.setStage(id, 'pictures', 6)
    stores.clock.at += 1_000
    people.setStage(id, 'lift', 6)
    expect(residents.stages(id)).toEqual([
      { at: arrivedAt, stage: 'dial', panelSize: 4 },
      { at: arrivedAt + 1_000, stage: 'pictures', panelSize: 6 },
      { at: arrivedAt + 2_000, stage: 'lift', panelSize: 6 },
    ])
  })

  test('a change taken back leaves no trace; one that is no longer the newest stays', () => {
    using stores = openStores()
    const { people, residents, id } = house(stores)
    people.setStage(id, 'pictures', 6)
    residents.undoStage(id, { stage: 'pictures', panelSize: 6 })
    expect(residents.stages(id)).toEqual([{ at: stores.clock.at, stage: 'dial', panelSize: 4 }])
    people.setStage(id, 'pictures', 6)
    people.setStage(id, 'staff', 6)
    expect(() => residents.undoStage(id, { stage: 'pictures', panelSize: 6 })).toThrow(conflict)
    expect(residents.record(id)).toMatchObject({ stage: 'staff' })
  })
})

describe('what is permitted', () => {
  test('nothing is, until somebody allowed it; then from when until when', () => {
    using stores = openStores()
    const { residents, id } = house(stores)
    expect(residents.isPermitted(id, 'shared_screen', 5)).toBe(false)
    expect(residents.isWithdrawn(id, 'shared_screen', 5)).toBe(false)
    residents.setPermission(id, 'shared_screen', { fromAt: 10, untilAt: 20 })
    expect([9, 10, 19, 20].map((at) => residents.isPermitted(id, 'shared_screen', at))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(residents.isWithdrawn(id, 'shared_screen', 20)).toBe(true)
    expect(residents.isPermitted(id, 'visitors', 15)).toBe(false)
    residents.setPermission(id, 'shared_screen', null)
    expect(residents.isPermitted(id, 'shared_screen', 15)).toBe(false)
  })
})
