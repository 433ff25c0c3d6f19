import { expect, test } from 'vitest'
import { openBlocks } from '../../care/blocks.ts'
import { openLists } from '../../care/lists.ts'
import { openPeople } from '../../care/people.ts'
import { parseId } from '../../care/parse-id.ts'
import { chooseForDigit } from '../../media/choose.ts'
import type { TrackId } from '../../media/model.ts'
import { openStores } from './stores.ts'

function openHome() {
  const stores = openStores()
  const people = openPeople(stores.playback, stores)
  const riek = { residentId: people.addResident({ name: 'Riek' }).id }
  const jan = { residentId: people.addResident({ name: 'Jan' }).id }
  const huiskamer = { placeId: people.addPlace({ name: 'Huiskamer', kind: 'shared', residentId: null }).id }
  const lists = openLists(stores.playback, stores)
  const blocks = openBlocks(stores.playback, stores)
  return { ...stores, riek, jan, huiskamer, lists, blocks, [Symbol.dispose]: () => stores[Symbol.dispose]() }
}

test('an owner without songs has an empty list', () => {
  using home = openHome()
  expect(home.lists.activeList(home.huiskamer)).toEqual({
    playlistId: null,
    list: { slots: {}, favourite: null, aliases: {}, silenced: [] },
    stories: {},
  })
})

test('a number has its song, its mark and its line of a story', () => {
  using home = openHome()
  home.lists.setSlot(home.riek, '3', home.track('daisy'), { favourite: true, story: ' Dansen met Kees ' })
  home.lists.setSlot(home.riek, '0', home.track('wilhelmus'))
  expect(home.lists.activeList(home.riek)).toMatchObject({
    list: { slots: { 3: 'daisy', 0: 'wilhelmus' }, favourite: '3' },
    stories: { 3: 'Dansen met Kees' },
  })
})

test('lists of residents and of places do not touch each other', () => {
  using home = openHome()
  home.lists.setSlot(home.riek, '1', home.track('daisy'))
  home.lists.setSlot(home.huiskamer, '1', home.track('wilhelmus'))
  expect(home.lists.activeList(home.riek).list.slots).toEqual({ 1: 'daisy' })
  expect(home.lists.activeList(home.huiskamer).list.slots).toEqual({ 1: 'wilhelmus' })
  expect(home.lists.activeList(home.jan).list.slots).toEqual({})
})

test('a list has one favourite: the last that was marked', () => {
  using home = openHome()
  home.lists.setSlot(home.riek, '1', home.track('daisy'), { favourite: true })
  home.lists.setSlot(home.riek, '2', home.track('wilhelmus'), { favourite: true })
  expect(home.lists.activeList(home.riek).list.favourite).toBe('2')
})

test('a number can be given another song and be emptied', () => {
  using home = openHome()
  home.lists.setSlot(home.riek, '1', home.track('daisy'), { story: 'van vroeger' })
  home.lists.setSlot(home.riek, '1', home.track('wilhelmus'))
  expect(home.lists.activeList(home.riek)).toMatchObject({ list: { slots: { 1: 'wilhelmus' } }, stories: {} })
  home.lists.setSlot(home.riek, '1', null)
  expect(home.lists.activeList(home.riek).list.slots).toEqual({})
})

test('an old telephone number is remembered with its leading zero', () => {
  using home = openHome()
  home.lists.setAlias(home.riek, '0592', home.track('daisy'))
  home.lists.setAlias(home.riek, '0592', home.track('wilhelmus'))
  home.lists.setAlias(home.riek, '4711', home.track('daisy'))
  home.lists.setAlias(home.riek, '4711', null)
  expect(home.lists.activeList(home.riek).list.aliases).toEqual({ '0592': 'wilhelmus' })
})

test.each(['112', '0611', '7', '', '12a4', '1234567890123456'])('%j cannot be a remembered number', (number) => {
  using home = openHome()
  expect(() => home.lists.setAlias(home.riek, number, home.track('daisy'))).toThrow(
    expect.objectContaining({ code: 'invalid' }),
  )
})

test('the place of the last lift is kept', () => {
  using home = openHome()
  expect(home.lists.liftCursor(home.riek)).toBeNull()
  home.lists.setLiftCursor(home.riek, '0')
  expect(home.lists.liftCursor(home.riek)).toBe('0')
  expect(home.lists.liftCursor(home.jan)).toBeNull()
})

test('a blocked song is blocked on all lists of that resident at once, and for nobody else', () => {
  using home = openHome()
  const daisy = home.track('daisy')
  home.lists.setSlot(home.riek, '1', daisy)
  home.lists.setSlot(home.riek, '2', home.track('wilhelmus'))
  home.lists.setSlot(home.jan, '1', daisy)
  home.blocks.block(home.riek, daisy, { by: null, reason: null })
  expect(chooseForDigit(home.lists.activeList(home.riek).list, '1')).toMatchObject({
    type: 'empty',
    trackId: 'wilhelmus',
  })
  expect(home.lists.activeList(home.jan).list.silenced).toEqual([])

  // Another list of hers becomes the active one.
  home.playback.prepare('UPDATE playlist SET active = 0 WHERE resident_id = ?').run(home.riek.residentId)
  home.lists.setSlot(home.riek, '5', daisy)
  expect(home.lists.activeList(home.riek).list).toMatchObject({ slots: { 5: 'daisy' }, silenced: ['daisy'] })
})

test('an unknown person at a shared place blocks for the place', () => {
  using home = openHome()
  home.blocks.block(home.huiskamer, home.track('daisy'), { by: 'caregiver', reason: null })
  expect(home.lists.activeList(home.huiskamer).list.silenced).toEqual(['daisy'])
  expect(home.lists.activeList(home.riek).list.silenced).toEqual([])
})

test('taking a block back restores the song', () => {
  using home = openHome()
  home.lists.setSlot(home.riek, '1', home.track('daisy'))
  const before = home.lists.activeList(home.riek)
  const blockId = home.blocks.block(home.riek, home.track('daisy'), { by: null, reason: null })
  home.blocks.undoBlock(blockId)
  expect(home.lists.activeList(home.riek)).toEqual(before)
})

test('a song that is blocked twice is allowed again by lifting it once', () => {
  using home = openHome()
  const first = home.blocks.block(home.riek, home.track('daisy'), { by: null, reason: null })
  expect(home.blocks.block(home.riek, home.track('daisy'), { by: 'therapist', reason: null })).toBe(first)
  home.blocks.unblock(home.riek, home.track('daisy'))
  expect(home.blocks.blocks(home.riek)).toEqual([])
})

test('I5: a block says who told it and when, and stays written after it was lifted', () => {
  using home = openHome()
  const id = home.blocks.block(home.riek, home.track('daisy'), { by: 'relative', reason: 'verdriet om Kees' })
  expect(home.blocks.blocks(home.riek)).toEqual([
    { id, trackId: 'daisy', at: home.clock.at, by: 'relative', reason: 'verdriet om Kees' },
  ])
  const blockedAt = home.clock.at
  home.clock.at += 1000
  home.blocks.unblock(home.riek, home.track('daisy'))
  expect(home.playback.prepare('SELECT by, at, lifted_at FROM block').all()).toEqual([
    { by: 'relative', at: blockedAt, lifted_at: home.clock.at },
  ])
})

test('a song that is not in the library cannot be put behind a number', () => {
  using home = openHome()
  expect(() => home.lists.setSlot(home.riek, '1', parseId<TrackId>('unheard-of'))).toThrow()
  expect(home.lists.activeList(home.riek).playlistId).toBeNull()
})
