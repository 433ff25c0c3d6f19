import { expect, test } from 'vitest'
import { isNight } from '../../../renderer/kiosk/night.ts'

const at = (hours: number, minutes: number): number => new Date(2026, 10, 22, hours, minutes).getTime()

test('the paper dims from ten in the evening until seven', () => {
  expect([at(21, 59), at(22, 0), at(3, 30), at(6, 59), at(7, 0), at(12, 0)].map(isNight)).toEqual([
    false,
    true,
    true,
    true,
    false,
    false,
  ])
})
