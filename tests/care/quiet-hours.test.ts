import { describe, expect, test } from 'vitest'
import { isQuiet, isQuietHours, nextQuietChange, type QuietHours } from '../../care/quiet-hours.ts'

const at = (text: string): number => new Date(text).getTime()
const night: QuietHours = { fromMin: 21 * 60 + 30, untilMin: 7 * 60 }
const noon: QuietHours = { fromMin: 12 * 60, untilMin: 14 * 60 }

describe('row 22: quiet hours', () => {
  test.each([
    ['2026-11-22T21:29', false],
    ['2026-11-22T21:30', true],
    ['2026-11-22T23:59', true],
    ['2026-11-23T00:00', true],
    ['2026-11-23T06:59', true],
    ['2026-11-23T07:00', false],
  ])('over midnight: at %s it is %j', (time, quiet) => {
    expect(isQuiet(night, at(time))).toBe(quiet)
  })

  test('within a day they begin and end on that day', () => {
    expect(isQuiet(noon, at('2026-11-22T11:59'))).toBe(false)
    expect(isQuiet(noon, at('2026-11-22T12:00'))).toBe(true)
    expect(isQuiet(noon, at('2026-11-22T14:00'))).toBe(false)
  })

  test('who has none is never disturbed by them', () => {
    expect(isQuiet(null, at('2026-11-22T03:00'))).toBe(false)
    expect(nextQuietChange(null, at('2026-11-22T03:00'))).toBeNull()
  })

  test.each([
    ['2026-11-22T20:00', '2026-11-22T21:30'],
    ['2026-11-22T21:30', '2026-11-23T07:00'],
    ['2026-11-23T03:00', '2026-11-23T07:00'],
    ['2026-11-23T07:00', '2026-11-23T21:30'],
  ])('after %s they change at %s', (now, change) => {
    expect(nextQuietChange(night, at(now))).toBe(at(change))
  })

  test('a clock set back a day is asked anew, and the next change lies ahead of it', () => {
    const back = at('2026-11-21T22:00')
    expect(isQuiet(night, back)).toBe(true)
    expect(nextQuietChange(night, back)).toBe(at('2026-11-22T07:00'))
  })

  test.each([
    [{ fromMin: 60, untilMin: 60 }, false],
    [{ fromMin: -1, untilMin: 60 }, false],
    [{ fromMin: 0, untilMin: 1_440 }, false],
    [{ fromMin: 0.5, untilMin: 60 }, false],
    [{ fromMin: 0, untilMin: 1_439 }, true],
  ])('%j are hours: %j', (hours, are) => {
    expect(isQuietHours(hours)).toBe(are)
  })
})
