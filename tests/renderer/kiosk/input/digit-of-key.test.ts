import { expect, test } from 'vitest'
import { digitOfKey } from '../../../../renderer/kiosk/input/digit-of-key.ts'

test('the upper row and the number pad dial', () => {
  expect(digitOfKey({ code: 'Digit5', key: '5' })).toBe('5')
  expect(digitOfKey({ code: 'Numpad0', key: '0' })).toBe('0')
})

test('the layout does not matter: neither a French row nor a number pad without its lock', () => {
  expect(digitOfKey({ code: 'Digit5', key: '(' })).toBe('5')
  expect(digitOfKey({ code: 'Numpad7', key: 'Home' })).toBe('7')
})

test('a screen keyboard that tells only the character dials too', () => {
  expect(digitOfKey({ code: '', key: '3' })).toBe('3')
})

test('no other key dials', () => {
  for (const key of ['Escape', 'a', 'F5', ' ', 'Enter', '*']) expect(digitOfKey({ code: key, key })).toBeNull()
})
