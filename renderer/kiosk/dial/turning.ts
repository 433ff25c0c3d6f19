import type { DialDigit } from '../../../media/choose.ts'
import { turnToStop } from './geometry.ts'

/** The wheel winds and returns in these times (design tokens --mo-wind and --mo-return). */
export const WIND_MS = 1_100
export const RETURN_MS = 900
/** A ring that no echo follows goes out again. */
const RING_MS = 1_500
/** From here on a finger turns the wheel rather than taps, degrees. */
const PULL_FROM = 5

/** What the wheel does; `until` is when that is over (epoch ms). */
export type Turning =
  | { readonly type: 'rest' }
  /** The ring answers the hand before anybody else did. */
  | { readonly type: 'ringed'; readonly digit: DialDigit; readonly until: number }
  | { readonly type: 'winding' | 'returning'; readonly digit: DialDigit; readonly until: number }
  /** A finger is in the hole and has turned the wheel this far. */
  | { readonly type: 'pulled'; readonly digit: DialDigit; readonly turn: number }

export type TurningEvent =
  | { readonly type: 'pressed' | 'echoed'; readonly digit: DialDigit; readonly at: number }
  | { readonly type: 'pulled'; readonly digit: DialDigit; readonly turn: number }
  | { readonly type: 'released'; readonly at: number }
  | { readonly type: 'passed'; readonly at: number }

export const AT_REST: Turning = { type: 'rest' }

/** The wheel after something happened to it. */
export function turn(state: Turning, event: TurningEvent): Turning {
  switch (event.type) {
    case 'pressed':
      return { type: 'ringed', digit: event.digit, until: event.at + RING_MS }
    case 'echoed':
      if (state.type === 'pulled' && state.digit === event.digit) return state
      return { type: 'winding', digit: event.digit, until: event.at + WIND_MS }
    case 'pulled':
      if (state.type !== 'pulled' && event.turn < PULL_FROM) return state
      return { type: 'pulled', digit: event.digit, turn: event.turn }
    case 'released':
      return state.type === 'pulled' ? { type: 'returning', digit: state.digit, until: event.at + RETURN_MS } : state
    case 'passed':
      if (!('until' in state) || event.at < state.until) return state
      if (state.type === 'winding') return { type: 'returning', digit: state.digit, until: event.at + RETURN_MS }
      return AT_REST
  }
}

/** How far the wheel is to stand turned, degrees. */
export function turnOf(state: Turning): number {
  if (state.type === 'pulled') return state.turn
  return state.type === 'winding' ? turnToStop(state.digit) : 0
}
