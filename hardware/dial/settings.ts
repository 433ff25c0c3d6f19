import type { DialMap } from './digit-map.ts'

/** Everything about a dial that may differ from phone to phone. */
export type DialSettings = {
  /** Pulses every number carries too many (a German-type dial read without its bridging contact: 2). Found by dialling 1, then 0. */
  readonly idle: 0 | 1 | 2
  readonly map: DialMap
  /** The phone has the contact that tells whether the dial is away from rest (nsa). */
  readonly hasOffNormal: boolean
  /** Horn and dial share one pair of wires: a long break is the horn. */
  readonly sharesLine: boolean
  /** How long the pulse contact must stand still. */
  readonly stableMs: number
  readonly restStableMs: number
  readonly shortestBreakMs: number
  readonly longestBreakMs: number
  /** While the dial is known to be away from rest nothing else can open the contact, so a finger may ride it back slowly. */
  readonly longestWoundBreakMs: number
  readonly shortestMakeMs: number
  /** Pulse contact ignored this long after the dial has left rest. */
  readonly settleMs: number
  readonly shortestGapMs: number
  readonly gapPeriods: number
  readonly longestGapMs: number
  readonly heldMs: number
  readonly stuckMs: number
  readonly hangUpMs: number
  readonly slowestPps: number
  readonly fastestPps: number
  readonly lowestBreakPercent: number
  readonly highestBreakPercent: number
}

/**
 * PTT T65: 62 ms break, 38 ms make, 10 pulses per second. Break limits after DAHDI (15 to 200 ms), gap after
 * DAHDI and TAPI (250 to 300 ms), hang-up after TAPI (400 ms); a dial in order bounces less than 3 ms and a
 * worn one makes 7 to 14 pulses per second.
 */
export const DIAL_SETTINGS: DialSettings = {
  idle: 0,
  map: 'nl',
  hasOffNormal: true,
  sharesLine: false,
  stableMs: 5,
  restStableMs: 20,
  shortestBreakMs: 15,
  longestBreakMs: 200,
  longestWoundBreakMs: 400,
  shortestMakeMs: 10,
  settleMs: 40,
  shortestGapMs: 250,
  gapPeriods: 2.5,
  longestGapMs: 600,
  heldMs: 10_000,
  stuckMs: 60_000,
  hangUpMs: 400,
  slowestPps: 7,
  fastestPps: 14,
  lowestBreakPercent: 40,
  highestBreakPercent: 85,
}
