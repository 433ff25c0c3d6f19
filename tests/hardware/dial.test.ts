import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  DIAL_AT_REST,
  decodeDial,
  dialDeadline,
  dialFoundAt,
  type DialEvent,
  type DialInput,
  type DialState,
} from '../../hardware/dial.ts'
import { toDigit, toPulses, type DialMap } from '../../hardware/dial/digit-map.ts'
import { DIAL_SETTINGS, type DialSettings } from '../../hardware/dial/settings.ts'
import { unwrapMicros } from '../../hardware/dial/unwrap.ts'
import { turnDial } from './support/dial-trace.ts'

function decode(inputs: readonly DialInput[], changed: Partial<DialSettings> = {}, start: DialState = DIAL_AT_REST) {
  const settings = { ...DIAL_SETTINGS, ...changed }
  let state = start
  const events: DialEvent[] = []
  for (const input of inputs) {
    const [next, more] = decodeDial(state, input, settings)
    state = next
    events.push(...more)
  }
  return { state, events, words: events.map(toWord) }
}
const toWord = (event: DialEvent): string => {
  if (event.type !== 'finished') return event.type
  const { verdict } = event
  return verdict.type === 'digit'
    ? `${verdict.digit}${verdict.quality === 'warn' ? ' warn' : ''}${event.isWhole ? '' : ' uncertain'}`
    : `${verdict.type}${event.isWhole ? '' : ' uncertain'}`
}
const later = (tUs: number, ms = 700): DialInput => ({ type: 'tick', tUs: tUs + ms * 1000 })
const edge = (ms: number, contact: 'pulse' | 'off-normal', level: 0 | 1): DialInput => ({
  type: 'edge',
  tUs: ms * 1000,
  contact,
  level,
})
const t65 = { pps: 10, breakPercent: 62 } as const

/** Bounce as a contact makes it: short flips that are over within the given time. */
const bounce = (longestMs: number) =>
  fc
    .array(fc.double({ min: 0.1, max: 2, noNaN: true }), { maxLength: 8 })
    .map((gaps) => gaps.slice(0, gaps.length - (gaps.length % 2)))
    .filter((gaps) => gaps.reduce((sum, gap) => sum + gap, 0) <= longestMs)

describe('a dial with an off-normal contact', () => {
  test.each(['nl', 'se', 'nz'] as const)('reads every digit of the map %s', (map: DialMap) => {
    const read = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const
    for (const digit of read) {
      const turn = turnDial({ ...t65, pulses: toPulses(digit, map), hasOffNormal: true })
      expect(decode([...turn.edges, later(turn.endUs)], { map }).words).toEqual(['moved', digit, 'rested'])
    }
  })

  // What holds: a make must keep 5 ms of quiet after its bounce, or the next break cannot be told from it.
  test('reads 7 to 14 pulses per second, 45 to 80 % break, bounce up to 8 ms, 0 to 2 idle pulses', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.double({ min: 7, max: 14, noNaN: true }),
        fc.double({ min: 45, max: 80, noNaN: true }),
        fc.constantFrom(0, 1, 2),
        bounce(8),
        fc.integer({ min: 60, max: 4000 }),
        (pulses, pps, breakPercent, idle, bounceMs, windMs) => {
          const makeMs = (1000 / pps) * (1 - breakPercent / 100)
          const bounceSum = bounceMs.reduce((sum, gap) => sum + gap, 0)
          fc.pre(makeMs - bounceSum > DIAL_SETTINGS.stableMs + 0.5)
          const turn = turnDial({ pulses: pulses + idle, pps, breakPercent, hasOffNormal: true, bounceMs, windMs })
          const digit = toDigit(pulses, 'nl') ?? ''
          const { words } = decode([...turn.edges, later(turn.endUs)], { idle })
          expect([words[0], words[1]?.slice(0, 1), words[2], words.length]).toEqual(['moved', digit, 'rested', 3])
        },
      ),
      { numRuns: 400 },
    )
  })

  test('reads the same whatever ticks fall between the edges', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.array(fc.nat(2_000_000), { maxLength: 40 }), (pulses, ticks) => {
        const turn = turnDial({ ...t65, pulses, hasOffNormal: true, bounceMs: [0.5, 0.5] })
        const mixed = [...turn.edges, ...ticks.map((tUs): DialInput => ({ type: 'tick', tUs }))].toSorted((a, b) =>
          'tUs' in a && 'tUs' in b ? a.tUs - b.tUs : 0,
        )
        expect(decode([...mixed, later(turn.endUs, 2000)]).words).toEqual(['moved', toDigit(pulses, 'nl'), 'rested'])
      }),
    )
  })

  test('counts digits dialled right after each other', () => {
    const first = turnDial({ ...t65, pulses: 1, hasOffNormal: true })
    const second = turnDial({ ...t65, pulses: 2, hasOffNormal: true, startUs: first.endUs + 60_000, windMs: 100 })
    expect(decode([...first.edges, ...second.edges, later(second.endUs)]).words).toEqual([
      'moved',
      '1',
      'rested',
      'moved',
      '2',
      'rested',
    ])
  })

  test('waits for a finger that rides the dial back', () => {
    const slow = [
      edge(0, 'off-normal', 1),
      edge(500, 'pulse', 1),
      edge(880, 'pulse', 0),
      edge(2500, 'pulse', 1),
      edge(2650, 'pulse', 0),
      edge(6000, 'off-normal', 0),
    ]
    expect(decode([...slow, later(6_000_000)]).words).toEqual(['moved', '2 warn', 'rested'])
  })

  test('calls a number with a break that no dial makes bad', () => {
    const spoiled = [
      edge(0, 'off-normal', 1),
      edge(500, 'pulse', 1),
      edge(950, 'pulse', 0),
      edge(1200, 'off-normal', 0),
    ]
    expect(decode([...spoiled, later(1_200_000)]).words).toEqual(['moved', 'bad', 'rested'])
  })

  test('a dial wound and let go is nothing', () => {
    expect(decode([edge(0, 'off-normal', 1), edge(800, 'off-normal', 0), later(800_000)]).words).toEqual([
      'moved',
      'nothing',
      'rested',
    ])
  })

  test('idle pulses alone are nothing', () => {
    const turn = turnDial({ ...t65, pulses: 2, hasOffNormal: true })
    expect(decode([...turn.edges, later(turn.endUs)], { idle: 2 }).words).toEqual(['moved', 'nothing', 'rested'])
  })

  test('more than ten pulses are never clamped to a digit', () => {
    const turn = turnDial({ ...t65, pulses: 11, hasOffNormal: true })
    expect(decode([...turn.edges, later(turn.endUs)]).words).toEqual(['moved', 'bad', 'rested'])
  })

  test('pulses without a dial that moved are noise, and so is winding up', () => {
    expect(decode([edge(0, 'pulse', 1), edge(60, 'pulse', 0), later(60_000)]).words).toEqual([])
    const wind = [edge(0, 'off-normal', 1), edge(10, 'pulse', 1), edge(30, 'pulse', 0)]
    const turn = turnDial({ ...t65, pulses: 3, hasOffNormal: true })
    expect(decode([...wind, ...turn.edges.slice(1), later(turn.endUs)]).words).toEqual(['moved', '3', 'rested'])
  })

  test('a worn dial is read and remarked upon', () => {
    const turn = turnDial({ pulses: 5, pps: 6, breakPercent: 62, hasOffNormal: true })
    expect(decode([...turn.edges, later(turn.endUs)]).words).toEqual(['moved', '5 warn', 'rested'])
  })

  test('a held dial is told after 10 s, a stuck one after 60 s and ignored until it rests', () => {
    const wound = [edge(0, 'off-normal', 1), later(0, 9_999), later(0, 10_000), later(0, 60_000)]
    expect(decode(wound).words).toEqual(['moved', 'held', 'stuck'])
    const released = [
      ...wound,
      edge(61_000, 'pulse', 1),
      edge(61_060, 'pulse', 0),
      edge(61_500, 'off-normal', 0),
      later(61_500_000),
    ]
    expect(decode(released).words).toEqual(['moved', 'held', 'stuck', 'rested'])
  })

  test('a lost line makes the number uncertain, and only that number', () => {
    const first = turnDial({ ...t65, pulses: 4, hasOffNormal: true })
    const second = turnDial({ ...t65, pulses: 4, hasOffNormal: true, startUs: first.endUs + 500_000 })
    const missing = first.edges.filter((_, index) => index !== 3)
    expect(decode([...missing, ...second.edges, later(second.endUs)]).words).toEqual([
      'moved',
      '3 warn uncertain',
      'rested',
      'moved',
      '4',
      'rested',
    ])
    const told: readonly DialInput[] = [
      ...first.edges.slice(0, 3),
      { type: 'loss' },
      ...first.edges.slice(3),
      later(first.endUs),
    ]
    expect(decode(told).words).toEqual(['moved', '4 uncertain', 'rested'])
  })

  test('a stated level heals a lost edge', () => {
    const lost: readonly DialInput[] = [
      edge(0, 'off-normal', 1),
      { type: 'level', tUs: 2_000_000, contact: 'off-normal', level: 0 },
    ]
    expect(decode(lost).words).toEqual(['moved', 'nothing uncertain', 'rested'])
    const stale: readonly DialInput[] = [
      edge(0, 'off-normal', 1),
      { type: 'level', tUs: 50_000, contact: 'off-normal', level: 0 },
    ]
    expect(decode(stale).words).toEqual(['moved'])
  })

  test('a dial found wound gives no certain digit', () => {
    const turn = turnDial({ ...t65, pulses: 4, hasOffNormal: true })
    expect(decode([...turn.edges.slice(1), later(turn.endUs)], {}, dialFoundAt(true, false, 0)).words).toEqual([
      '4 uncertain',
      'rested',
    ])
  })
})

describe('a dial with the pulse contact only', () => {
  const alone = { hasOffNormal: false }

  test('reads 7 to 14 pulses per second by the silence after them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 }),
        fc.double({ min: 7, max: 14, noNaN: true }),
        fc.double({ min: 45, max: 80, noNaN: true }),
        (pulses, pps, breakPercent) => {
          const turn = turnDial({ pulses, pps, breakPercent, hasOffNormal: false })
          expect(decode([...turn.edges, later(turn.endUs)], alone).words.map((word) => word.slice(0, 1))).toEqual([
            toDigit(pulses, 'nl'),
          ])
        },
      ),
    )
  })

  test('the digit is there 250 ms after the last pulse of a T65', () => {
    const turn = turnDial({ ...t65, pulses: 2, hasOffNormal: false, windMs: 0 })
    const { state } = decode([...turn.edges, { type: 'tick', tUs: 300_000 }], alone)
    expect(dialDeadline(state, { ...DIAL_SETTINGS, ...alone })).toBe(162_000 + 250_000)
  })

  test('two quick digits stay two', () => {
    const first = turnDial({ ...t65, pulses: 2, hasOffNormal: false, windMs: 0 })
    const second = turnDial({ ...t65, pulses: 3, hasOffNormal: false, windMs: 0, startUs: 162_000 + 300_000 })
    expect(decode([...first.edges, ...second.edges, later(second.endUs)], alone).words).toEqual(['2', '3'])
  })

  test('on a shared pair a short flash is nothing and a long break is the horn', () => {
    const shared = { hasOffNormal: false, sharesLine: true }
    expect(decode([edge(0, 'pulse', 1), edge(300, 'pulse', 0), later(300_000)], shared).words).toEqual(['flash'])
    expect(decode([edge(0, 'pulse', 1), later(0, 450), edge(900, 'pulse', 0), later(900_000)], shared).words).toEqual([
      'hang-up',
    ])
  })
})

test('any edges at all keep the decoder small, sane and never call more than a digit', () => {
  const anyInput = fc.record({
    gapUs: fc.nat(90_000),
    contact: fc.constantFrom('pulse' as const, 'off-normal' as const),
    level: fc.constantFrom(0 as const, 1 as const),
  })
  fc.assert(
    fc.property(
      fc.array(anyInput, { maxLength: 300 }),
      fc.boolean(),
      fc.boolean(),
      (steps, hasOffNormal, sharesLine) => {
        let tUs = 0
        const inputs = steps.map(({ gapUs, contact, level }): DialInput => {
          tUs += gapUs
          return { type: 'edge', tUs, contact, level }
        })
        const { state, events } = decode([...inputs, later(tUs, 100_000)], { hasOffNormal, sharesLine })
        expect(state.train.startsUs.length).toBeLessThanOrEqual(16)
        const moves = events
          .filter((event) => event.type === 'moved' || event.type === 'rested')
          .map((event) => event.type)
        for (const [index, move] of moves.entries()) expect(move).toBe(index % 2 === 0 ? 'moved' : 'rested')
      },
    ),
  )
})

test('a clock that wraps every 71.6 minutes runs on', () => {
  const nearWrap = 2 ** 32 - 1000
  expect(unwrapMicros(nearWrap, 500)).toBe(2 ** 32 + 500)
  expect(unwrapMicros(unwrapMicros(2 ** 33 + 5, 70), 40)).toBe(2 ** 33 + 40)
})
