import { describe, expect, test } from 'vitest'
import { WEEKDAYS, type Moment, type MomentId, type MomentTime } from '../../care/moment.ts'
import { dueBetween, isRatherQuiet, momentsOfDay, nextClockTime } from '../../care/moment-times.ts'
import type { ResidentId } from '../../care/model.ts'

/** A Sunday. */
const SUNDAY = (time: string): number => new Date(`2026-11-22T${time}:00`).getTime()
const MONDAY = (time: string): number => new Date(`2026-11-23T${time}:00`).getTime()

const clock = (hours: number, minutes = 0): MomentTime => ({ type: 'clock', minute: hours * 60 + minutes })
const moment = (label: string, time: MomentTime, parts: Partial<Moment> = {}): Moment => ({
  id: label as MomentId,
  residentId: 'riek' as ResidentId,
  label,
  weekdays: WEEKDAYS,
  time,
  purpose: 'enjoy',
  withWhom: '',
  how: 'handset',
  lengthMin: null,
  toldBy: 'Nadia Bos',
  toldRole: 'therapist',
  toldAt: 0,
  version: 'first',
  ...parts,
})
const labels = (moments: readonly Moment[]): string[] => moments.map((one) => one.label)

describe('the moments of a day', () => {
  test('stand in its order, parts of the day among the times', () => {
    const all = [
      moment('avond', { type: 'part', part: 'evening' }),
      moment('koffie', clock(10, 30)),
      moment('wassen', { type: 'part', part: 'morning' }),
      moment('bezoek', clock(15, 30)),
    ]
    expect(labels(momentsOfDay(all, SUNDAY('12:00')))).toEqual(['wassen', 'koffie', 'bezoek', 'avond'])
  })

  test('are those of its weekday', () => {
    const all = [moment('zondag', clock(9), { weekdays: [7] }), moment('maandag', clock(9), { weekdays: [1] })]
    expect(labels(momentsOfDay(all, SUNDAY('12:00')))).toEqual(['zondag'])
    expect(labels(momentsOfDay(all, MONDAY('12:00')))).toEqual(['maandag'])
  })
})

describe('what comes due', () => {
  test('is found over midnight, once, the oldest first', () => {
    const all = [moment('na twaalven', clock(0, 1)), moment('voor twaalven', clock(23, 59))]
    const due = dueBetween(all, SUNDAY('23:58'), MONDAY('00:02'))
    expect(labels(due.map((one) => one.moment))).toEqual(['voor twaalven', 'na twaalven'])
  })

  test('does not count the moment at which was looked before', () => {
    const all = [moment('koffie', clock(10, 30))]
    expect(dueBetween(all, SUNDAY('10:30'), SUNDAY('10:31'))).toEqual([])
    expect(dueBetween(all, SUNDAY('10:29'), SUNDAY('10:30'))).toHaveLength(1)
  })

  test('is tomorrow when today has passed, and never for a part of the day', () => {
    expect(nextClockTime([moment('koffie', clock(10, 30))], SUNDAY('12:00'))).toBe(MONDAY('10:30'))
    expect(nextClockTime([moment('wassen', { type: 'part', part: 'morning' })], SUNDAY('06:00'))).toBeNull()
  })
})

test('rather quiet lasts as long as was said, or a meal', () => {
  const meal = [moment('eten', clock(12), { purpose: null })]
  expect(['11:59', '12:00', '12:44', '12:45'].map((time) => isRatherQuiet(meal, SUNDAY(time)))).toEqual([
    false,
    true,
    true,
    false,
  ])
  const nap = [moment('rusten', clock(13), { purpose: null, lengthMin: 10 })]
  expect([isRatherQuiet(nap, SUNDAY('13:09')), isRatherQuiet(nap, SUNDAY('13:10'))]).toEqual([true, false])
})
