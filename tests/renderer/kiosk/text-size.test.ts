import { expect, test } from 'vitest'
import { chooseTextSize } from '../../../renderer/kiosk/text-size.ts'

const CARD = { width: 306, largest: 66, smallest: 38 }

test('a short name is as large as the card allows', () => {
  expect(chooseTextSize('De Vries', CARD)).toBe(66)
})

test('the longest word decides: a name may take more lines', () => {
  expect(chooseTextSize('Van der Heijden-Bakker', CARD)).toBe(chooseTextSize('Heijden-', CARD))
})

test('a long word gets smaller, but never too small to read', () => {
  const long = chooseTextSize('Papadopoulos', CARD)
  expect(long).toBeLessThan(66)
  expect(long).toBeGreaterThan(38)
  expect(chooseTextSize('Hottentottententententoonstelling', CARD)).toBe(38)
})

test('narrow letters leave room for a larger size than wide ones', () => {
  expect(chooseTextSize('illillilli', CARD)).toBeGreaterThan(chooseTextSize('mmwwmmwwmm', CARD))
})
