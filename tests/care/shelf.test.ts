import { expect, test } from 'vitest'
import { inverse, isNoChange, toChange } from '../../care/list-change.ts'
import {
  emptySlot,
  fillSlots,
  markFavourite,
  placeSong,
  swapSlots,
  tellSlot,
  type Shelf,
  type Slots,
} from '../../care/shelf.ts'
import type { TrackId } from '../../media/model.ts'
import { parseId } from '../../care/parse-id.ts'

const song = (name: string): TrackId => parseId<TrackId>(name)
const slot = (name: string, marks: { favourite?: boolean; story?: string } = {}) => ({
  trackId: song(name),
  favourite: marks.favourite ?? false,
  story: marks.story ?? null,
})
const waiting = (name: string, addedAt = 1) => ({ trackId: song(name), standIn: false, addedAt })
const SHELF: Shelf = {
  slots: { 3: slot('donau', { favourite: true, story: 'Dansen met Kees' }), 5: slot('duinen') },
  bench: [waiting('trom'), waiting('brief')],
}
const names = (slots: Slots): Record<string, string> =>
  Object.fromEntries(Object.entries(slots).map(([digit, { trackId }]) => [digit, trackId]))
const onBench = ({ bench }: Shelf): string[] => bench.map((one) => one.trackId)

test('a song from the reserve list goes behind its number and no other number moves', () => {
  const after = placeSong(SHELF, '8', song('trom'), 9)
  expect(names(after.slots)).toEqual({ 3: 'donau', 5: 'duinen', 8: 'trom' })
  expect(onBench(after)).toEqual(['brief'])
})

test('what stood behind the number goes to the reserve list', () => {
  const after = placeSong(SHELF, '5', song('trom'), 9)
  expect(names(after.slots)).toEqual({ 3: 'donau', 5: 'trom' })
  expect(onBench(after)).toEqual(['brief', 'duinen'])
})

test('two numbers change songs with their marks and stories; an empty one too', () => {
  expect(swapSlots(SHELF, '3', '5').slots).toEqual({ 3: SHELF.slots['5'], 5: SHELF.slots['3'] })
  expect(swapSlots(SHELF, '3', '0').slots).toEqual({ 0: SHELF.slots['3'], 5: SHELF.slots['5'] })
  expect(swapSlots(SHELF, '3', '3').slots).toEqual(SHELF.slots)
})

test('emptying a number keeps its song at hand', () => {
  const after = emptySlot(SHELF, '3', 9)
  expect(names(after.slots)).toEqual({ 5: 'duinen' })
  expect(onBench(after)).toEqual(['trom', 'brief', 'donau'])
})

test('filling takes the empty numbers in dial order and leaves the rest waiting', () => {
  const many = Array.from({ length: 12 }, (_, index) => song(`lied ${index}`))
  const after = fillSlots(SHELF, [...many, song('donau')], 9)
  expect(names(after.slots)).toMatchObject({
    1: 'lied 0',
    2: 'lied 1',
    3: 'donau',
    4: 'lied 2',
    5: 'duinen',
    0: 'lied 7',
  })
  expect(Object.keys(after.slots)).toHaveLength(10)
})

test('one number is the favourite, or none', () => {
  expect(markFavourite(SHELF, '5', true).slots).toMatchObject({ 3: { favourite: false }, 5: { favourite: true } })
  expect(markFavourite(SHELF, '3', false).slots).toMatchObject({ 3: { favourite: false }, 5: { favourite: false } })
  expect(markFavourite(SHELF, '5', false).slots).toMatchObject({ 3: { favourite: true } })
})

test('a line of a story belongs to its number until the song goes', () => {
  expect(tellSlot(SHELF, '5', 'Naar Zoutelande').slots['5']?.story).toBe('Naar Zoutelande')
  expect(placeSong(SHELF, '3', song('trom'), 9).slots['3']).toEqual(slot('trom'))
})

test('a change names only what it changes, and its inverse undoes it', () => {
  const after = placeSong(SHELF, '5', song('trom'), 9)
  const change = toChange(SHELF, after)
  expect(change.slots.map(({ digit }) => digit)).toEqual(['5'])
  expect(change.bench.map(({ trackId }) => trackId)).toEqual(['trom', 'duinen'])
  expect(inverse(inverse(change))).toEqual(change)
  expect(inverse(change).slots).toEqual(toChange(after, SHELF).slots)
  expect(isNoChange(toChange(SHELF, placeSong(SHELF, '3', song('donau'), 9)))).toBe(true)
})
