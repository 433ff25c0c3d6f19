import { expect, test } from 'vitest'
import { AT_REST, turn, type Turning } from '../../../renderer/kiosk/dial/turning.ts'
import { chooseView } from '../../../renderer/kiosk/view.ts'
import { home, playing } from './screens-for.ts'

const turningOf = (digit: '3' | '5' | '8'): Turning => turn(AT_REST, { type: 'echoed', digit, at: 0 })

test('the wheel finishes its turn while its own song sounds already', () => {
  expect(chooseView(playing('5'), home(), turningOf('5'))).toBe('dialling')
  expect(chooseView(playing('5'), home(), AT_REST)).toBe('playing')
})

test('a digit that changes nothing never shows a picture of another song', () => {
  expect(chooseView(playing('5'), home(), turningOf('3'))).toBe('playing')
})

test('an old number has no picture to preview', () => {
  expect(chooseView(playing(null), home(), turningOf('5'))).toBe('playing')
})

test('a ring alone changes no screen', () => {
  expect(chooseView({ type: 'idle' }, home(), turn(AT_REST, { type: 'pressed', digit: '5', at: 0 }))).toBe('dial')
})

test('an empty number leaves its sentence in view while the wheel turns', () => {
  expect(chooseView({ type: 'message', message: 'empty' }, home(), turningOf('8'))).toBe('dial')
  expect(chooseView({ type: 'tone' }, home(), turningOf('8'))).toBe('dial')
})

test('112 has its own screen whatever the wheel does', () => {
  expect(chooseView({ type: 'message', message: 'emergency' }, home(), turningOf('5'))).toBe('emergency')
})

test('big pictures stay where they are: nothing is wound there', () => {
  expect(chooseView({ type: 'ended' }, home({ stage: 'pictures' }), turningOf('5'))).toBe('panel')
})

test('for whom lifting is enough there are no numbers, only the phone', () => {
  expect(chooseView({ type: 'idle' }, home({ stage: 'lift' }), AT_REST)).toBe('lift')
})
