import { expect, test } from 'vitest'
import { SEEN } from '../../../../care/model.ts'
import { CHIP_PAGES, toggleSeen } from '../../../../renderer/kiosk/tile/chips.ts'

test('the two pages together hold every word once, eight on each', () => {
  const [first, second] = CHIP_PAGES
  expect([...first, ...second].toSorted()).toEqual([...SEEN].toSorted())
  expect([first.length, second.length]).toEqual([8, 8])
})

test('what is hard to look for waits on the second page', () => {
  expect(CHIP_PAGES[1]).toEqual(
    expect.arrayContaining(['sad', 'restless', 'angry', 'anxious', 'tired', 'no_response', 'puts_down']),
  )
})

test('a chip goes in at one touch and out at the next, the others stay', () => {
  expect(toggleSeen(['moved'], 'smiles')).toEqual(['moved', 'smiles'])
  expect(toggleSeen(['moved', 'smiles'], 'moved')).toEqual(['smiles'])
})
