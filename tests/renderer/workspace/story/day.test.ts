import { expect, test } from 'vitest'
import { longDay, parseDay, shortDay, writeDay } from '../../../../renderer/workspace/story/day.ts'

const now = new Date(2026, 10, 22, 9, 30).getTime()
const day = (year: number, month: number, date: number): number => new Date(year, month - 1, date, 12).getTime()

test.each([
  ['16-11-2026', day(2026, 11, 16)],
  ['16/11/2026', day(2026, 11, 16)],
  [' 16.11.26 ', day(2026, 11, 16)],
  ['22-11', day(2026, 11, 22)],
  ['24-12', day(2025, 12, 24)],
  ['1-5-87', day(1987, 5, 1)],
  ['29-2-2024', day(2024, 2, 29)],
])('%s is read as the day people mean', (typed, at) => {
  expect(parseDay(typed, now)).toBe(at)
})

test.each(['', 'gisteren', '31-2-2026', '12-13-2026', '23-11-2026', '16-11-20266', '0-0-0', '1-1-1900'])(
  '"%s" is no day on which something was told',
  (typed) => {
    expect(parseDay(typed, now)).toBeNull()
  },
)

test('what is written in a field is read back as the same day, in both languages', () => {
  for (const locale of ['nl-NL', 'en-GB'])
    expect(parseDay(writeDay(day(2026, 3, 4), locale), now)).toBe(day(2026, 3, 4))
})

test('the year stands there only where it is another than this one', () => {
  expect(longDay(day(2026, 11, 22), now, 'nl-NL')).toBe('zondag 22 november')
  expect(shortDay(day(2025, 11, 22), now, 'nl-NL')).toMatch(/2025/)
  expect(shortDay(day(2026, 11, 22), now, 'en-GB')).not.toMatch(/2026/)
})
