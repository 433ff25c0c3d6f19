import type { DialDigit } from '../../../media/choose.ts'

/** The holes in the order of a real dial, which is also the order of the Tab key. */
export const DIAL_ORDER: readonly DialDigit[] = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']

/** The finger stop, degrees clockwise from twelve. */
export const STOP_ANGLE = 108
/** A hole halts this far before the stop: half its own width, as a finger would. */
const STOP_GAP = 16
/** 1 lies at two o'clock; each next hole lies 30 degrees further back. */
const FIRST_HOLE = 60
const HOLE_STEP = 30

/** Where a hole lies at rest, degrees clockwise from twelve. */
export function holeAngle(digit: DialDigit): number {
  return FIRST_HOLE - HOLE_STEP * DIAL_ORDER.indexOf(digit)
}

/** How far the wheel turns, in degrees, until this hole meets the stop. */
export function turnToStop(digit: DialDigit): number {
  return STOP_ANGLE - holeAngle(digit) - STOP_GAP
}

type Point = { readonly x: number; readonly y: number }

/** The direction from the middle of the dial to a point, degrees clockwise from twelve, -180 to 180. */
export function angleOf(middle: Point, point: Point): number {
  return (Math.atan2(point.x - middle.x, middle.y - point.y) * 180) / Math.PI
}

/**
 * How far a finger has pulled its hole after moving from one direction to the next, in degrees: it adds up over
 * more than half a circle, never goes back past rest, and ends at the stop.
 */
export function pull(pulled: number, from: number, to: number, limit: number): number {
  const step = ((to - from + 540) % 360) - 180
  return Math.min(limit, Math.max(0, pulled + step))
}
