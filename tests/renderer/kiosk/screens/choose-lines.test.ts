import { expect, test } from 'vitest'
import { chooseLines } from '../../../../renderer/kiosk/screens/choose-lines.ts'
import { CONNECTED, home, playing } from '../screens-for.ts'

test('a resting phone invites to lift and dial', () => {
  expect(chooseLines({ type: 'idle' }, home(), CONNECTED)).toEqual(['lift', 'dial'])
})

test('nobody is told to lift the horn that is in their hand', () => {
  expect(chooseLines({ type: 'tone' }, home(), { line: 'connected', horn: 'up' })).toEqual(['dial'])
})

test('a phone that came loose changes nothing for the resident', () => {
  expect(chooseLines({ type: 'idle' }, home(), { line: 'lost', horn: 'unknown' })).toEqual(['lift', 'dial'])
})

test('without any phone the pictures are what is asked for', () => {
  expect(chooseLines({ type: 'idle' }, home(), { line: 'none', horn: 'unknown' })).toEqual(['touch'])
  expect(chooseLines({ type: 'ended' }, home(), { line: 'none', horn: 'unknown' })).toEqual(['again', 'touch'])
})

test('where lifting is enough, no number is asked for', () => {
  expect(chooseLines({ type: 'idle' }, home({ stage: 'lift' }), CONNECTED)).toEqual(['lift'])
})

test('without songs, and where staff start the music, nothing is asked', () => {
  expect(chooseLines({ type: 'idle' }, home({ slots: [] }), CONNECTED)).toEqual([])
  expect(chooseLines({ type: 'idle' }, home({ stage: 'staff' }), CONNECTED)).toEqual([])
})

test('a song that sounds, a rest and a fault ask nothing', () => {
  for (const screen of [playing('5'), { type: 'parked' }, { type: 'fault' }] as const)
    expect(chooseLines(screen, home(), CONNECTED)).toEqual([])
})
