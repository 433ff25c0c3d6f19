import { expect, test } from 'vitest'
import { openPeople } from '../../care/people.ts'
import { openStores } from './stores.ts'

test('a resident needs no more than a name', () => {
  using stores = openStores()
  const people = openPeople(stores.playback, stores)
  const riek = people.addResident({ name: ' Riek ' })
  expect(people.residents()).toEqual([riek])
  expect(riek).toEqual({ id: 'id-1', address: '', name: 'Riek', picture: null, stage: 'dial', panelSize: 4 })
})

test('a resident without a name is refused and not kept', () => {
  using stores = openStores()
  const people = openPeople(stores.playback, stores)
  expect(() => people.addResident({ name: '  ' })).toThrow(expect.objectContaining({ code: 'invalid' }))
  expect(people.residents()).toEqual([])
})

test.each(['mevrouw De Vries', 'De Vries', 'de vries', 'MEVROUW  DÉ VRIES'])('%j finds mevrouw De Vries', (name) => {
  using stores = openStores()
  const people = openPeople(stores.playback, stores)
  const vries = people.addResident({ address: 'mevrouw', name: 'De Vries' })
  people.addResident({ name: 'Riek' })
  expect(people.residentByName(name)).toEqual(vries)
})

test('an accent in the name is found without it', () => {
  using stores = openStores()
  const people = openPeople(stores.playback, stores)
  const zoe = people.addResident({ name: 'Zoë' })
  expect(people.residentByName('zoe')).toEqual(zoe)
})

test('two residents of one name are told apart by their full names only', () => {
  using stores = openStores()
  const people = openPeople(stores.playback, stores)
  people.addResident({ address: 'mevrouw', name: 'De Vries' })
  const meneer = people.addResident({ address: 'meneer', name: 'De Vries' })
  expect(people.residentByName('De Vries')).toBeNull()
  expect(people.residentByName('meneer De Vries')).toEqual(meneer)
})

test('places keep the order in which they were added when the clock is set back', () => {
  using stores = openStores()
  const people = openPeople(stores.playback, stores)
  const first = people.addPlace({ name: 'Serre', kind: 'shared', residentId: null })
  stores.clock.at -= 3_600_000
  const second = people.addPlace({ name: 'Huiskamer', kind: 'shared', residentId: null })
  expect(people.places()).toEqual([first, second])
})

test('a place name is given once, however it is spelled', () => {
  using stores = openStores()
  const people = openPeople(stores.playback, stores)
  people.addPlace({ name: 'Huiskamer', kind: 'shared', residentId: null })
  expect(() => people.addPlace({ name: 'huiskamer', kind: 'shared', residentId: null })).toThrow(
    expect.objectContaining({ code: 'invalid' }),
  )
})

test('a personal place without its resident is refused', () => {
  using stores = openStores()
  const people = openPeople(stores.playback, stores)
  expect(() => people.addPlace({ name: 'Kamer 12', kind: 'personal', residentId: null })).toThrow(
    expect.objectContaining({ code: 'invalid' }),
  )
})

test('a change of stage is effective and the stages before stay written', () => {
  using stores = openStores()
  const people = openPeople(stores.playback, stores)
  const riek = people.addResident({ name: 'Riek' })
  people.setStage(riek.id, 'pictures', 6)
  people.setStage(riek.id, 'lift', 3)
  expect(people.resident(riek.id)).toEqual({ ...riek, stage: 'lift', panelSize: 3 })
  expect(stores.playback.prepare('SELECT stage, panel_size FROM stage_change ORDER BY rowid').all()).toEqual([
    { stage: 'pictures', panel_size: 6 },
    { stage: 'lift', panel_size: 3 },
  ])
})

test('every row says where it comes from', () => {
  using stores = openStores()
  const tables = stores.playback
    // An index of words has no rows of its own: it is made of those of `track`.
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'track\\_word%' ESCAPE '\\'",
    )
    .all()
  expect(tables.length).toBeGreaterThan(8)
  for (const { name } of tables) {
    expect(stores.playback.pragma(`table_info(${name})`), name).toContainEqual(
      expect.objectContaining({ name: 'origin_place', notnull: 1 }),
    )
  }
})
