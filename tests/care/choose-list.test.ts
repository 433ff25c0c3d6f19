import { expect, test } from 'vitest'
import { chooseList, nextSwitch, type TimedList } from '../../care/choose-list.ts'

const at = (hour: number, minute = 0, day = 10): number => new Date(2026, 5, day, hour, minute).getTime()
const list = (name: string, from?: number, until?: number, isFixed = false): TimedList & { name: string } => ({
  name,
  isFixed,
  hours: from === undefined || until === undefined ? null : { fromMinute: from * 60, untilMinute: until * 60 },
})
const WAKE = list('wake', 7, 10)
const ENJOY = list('enjoy', undefined, undefined, true)
const SETTLE = list('settle', 21, 6)
const nameAt = (hour: number, minute = 0): string | undefined =>
  chooseList([WAKE, ENJOY, SETTLE], at(hour, minute))?.name

test('a list holds from its first minute until its last, and the fixed one all other hours', () => {
  expect([nameAt(6, 59), nameAt(7), nameAt(9, 59), nameAt(10), nameAt(20, 59)]).toEqual([
    'enjoy',
    'wake',
    'wake',
    'enjoy',
    'enjoy',
  ])
})

test('hours go over midnight', () => {
  expect([nameAt(21), nameAt(23, 59), nameAt(0), nameAt(5, 59), nameAt(6)]).toEqual([
    'settle',
    'settle',
    'settle',
    'settle',
    'enjoy',
  ])
})

test('where hours overlap, the list that began last holds', () => {
  const [day, noon] = [list('day', 8, 20), list('noon', 12, 14)]
  expect(chooseList([noon, day], at(13))?.name).toBe('noon')
  expect(chooseList([noon, day], at(15))?.name).toBe('day')
})

test('without a fixed list the first one holds, and without lists none', () => {
  expect(chooseList([WAKE, SETTLE], at(15))?.name).toBe('wake')
  expect(chooseList([], at(15))).toBeUndefined()
})

test('the next switch is the next boundary, on the next day after the last one', () => {
  const lists = [WAKE, ENJOY, SETTLE]
  expect(nextSwitch(lists, at(6, 30))).toBe(at(7))
  expect(nextSwitch(lists, at(7))).toBe(at(10))
  expect(nextSwitch(lists, at(22))).toBe(at(6, 0, 11))
  expect(nextSwitch([ENJOY], at(22))).toBeNull()
})
