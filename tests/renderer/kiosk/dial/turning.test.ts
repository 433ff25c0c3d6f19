import { expect, test } from 'vitest'
import {
  AT_REST,
  RETURN_MS,
  turn,
  turnOf,
  WIND_MS,
  type Turning,
  type TurningEvent,
} from '../../../../renderer/kiosk/dial/turning.ts'

const after = (...events: TurningEvent[]): Turning => events.reduce(turn, AT_REST)

test('the ring answers a press at once and the wheel stands still', () => {
  const state = after({ type: 'pressed', digit: '5', at: 1_000 })
  expect(state).toMatchObject({ type: 'ringed', digit: '5' })
  expect(turnOf(state)).toBe(0)
})

test('a ring that nobody answers goes out', () => {
  expect(after({ type: 'pressed', digit: '5', at: 1_000 }, { type: 'passed', at: 2_500 })).toEqual(AT_REST)
})

test('a dialled digit winds the wheel to the stop, then it returns, then it rests', () => {
  const winding = after({ type: 'echoed', digit: '5', at: 0 })
  expect([winding.type, turnOf(winding)]).toEqual(['winding', 152])
  const returning = turn(winding, { type: 'passed', at: WIND_MS })
  expect([returning.type, turnOf(returning)]).toEqual(['returning', 0])
  expect(turn(returning, { type: 'passed', at: WIND_MS + RETURN_MS })).toEqual(AT_REST)
})

test('a look too early changes nothing', () => {
  const winding = after({ type: 'echoed', digit: '5', at: 0 })
  expect(turn(winding, { type: 'passed', at: WIND_MS - 1 })).toBe(winding)
})

test('another digit takes over from the one before', () => {
  expect(after({ type: 'echoed', digit: '5', at: 0 }, { type: 'echoed', digit: '2', at: 300 })).toMatchObject({
    type: 'winding',
    digit: '2',
  })
})

test('a finger in the hole turns the wheel itself: the echo of its own digit does not pull it away', () => {
  const state = after(
    { type: 'pressed', digit: '3', at: 0 },
    { type: 'pulled', digit: '3', turn: 40 },
    { type: 'echoed', digit: '3', at: 30 },
  )
  expect([state.type, turnOf(state)]).toEqual(['pulled', 40])
})

test('a finger that only trembles leaves the wheel to wind', () => {
  expect(after({ type: 'echoed', digit: '3', at: 0 }, { type: 'pulled', digit: '3', turn: 2 })).toMatchObject({
    type: 'winding',
  })
})

test('a wheel that is let go returns', () => {
  expect(after({ type: 'pulled', digit: '3', turn: 40 }, { type: 'released', at: 500 })).toEqual({
    type: 'returning',
    digit: '3',
    until: 500 + RETURN_MS,
  })
})
