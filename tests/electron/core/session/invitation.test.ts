import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NOTHING_RUNG, type InvitationMemory } from '../../../../care/invitations.ts'
import type { Moment, MomentId, Weekday } from '../../../../care/moment.ts'
import { dayOf } from '../../../../care/moment-times.ts'
import { isQuiet } from '../../../../care/quiet-hours.ts'
import type { ResidentId } from '../../../../care/model.ts'
import { chooseInvitation, nextLook } from '../../../../electron/core/session/invitation.ts'

const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** A Sunday. */
const NOON = new Date('2026-11-22T12:00:00').getTime()

const moment = (hhmm: string, parts: Partial<Moment> = {}): Moment => {
  const [hours = 0, minutes = 0] = hhmm.split(':').map(Number)
  return {
    id: `moment ${hhmm}` as MomentId,
    residentId: 'riek' as ResidentId,
    label: '',
    weekdays: EVERY_DAY,
    time: { type: 'clock', minute: hours * 60 + minutes },
    purpose: 'enjoy',
    withWhom: '',
    how: 'handset',
    lengthMin: null,
    toldBy: 'Nadia Bos',
    toldRole: 'therapist',
    toldAt: 0,
    version: 'first',
    ...parts,
  }
}

/** A phone that looks at its clock as often as it is told to; the clock may be moved, the program may start anew. */
function phone(moments: readonly Moment[], memory: InvitationMemory = NOTHING_RUNG) {
  const rings: { readonly at: number; readonly id: string }[] = []
  return {
    rings,
    memory: () => memory,
    look(at: number, { isFree = true, isQuiet: quiet = false } = {}): void {
      const chosen = chooseInvitation(memory, { at, moments, isFree, isQuiet: quiet })
      memory = chosen.memory
      if (chosen.ring !== null) rings.push({ at, id: chosen.ring.id })
    },
    from(at: number, hours: number): void {
      for (let now = at; now <= at + hours * HOUR; now += MINUTE) this.look(now)
    },
  }
}

describe('row 23: an invitation', () => {
  test('rings once at its moment, however often the clock is looked at', () => {
    const one = phone([moment('12:30')])
    one.from(NOON, 3)
    expect(one.rings).toEqual([{ at: NOON + 30 * MINUTE, id: 'moment 12:30' }])
  })

  test('comes only on its days, with music, a time on the clock, and in the horn', () => {
    const one = phone([
      moment('12:10', { weekdays: [1, 2] }),
      moment('12:20', { purpose: null }),
      moment('12:30', { how: 'speaker' }),
      moment('12:40', { time: { type: 'part', part: 'midday' } }),
    ])
    one.from(NOON, 3)
    expect(one.rings).toEqual([])
  })

  test('is not made up for: who is at the phone, or rests, is not asked later', () => {
    const one = phone([moment('12:30')])
    one.look(NOON + 30 * MINUTE, { isFree: false })
    one.from(NOON + 31 * MINUTE, 3)
    expect(one.rings).toEqual([])
  })

  test('stays away while somebody would rather have it quiet', () => {
    const one = phone([moment('12:30'), moment('12:00', { purpose: null, lengthMin: 40 })])
    one.from(NOON, 3)
    expect(one.rings).toEqual([])
  })

  test('does not ring twice when the program starts again in its minute', () => {
    const before = phone([moment('12:30')])
    before.look(NOON + 30 * MINUTE)
    const after = phone([moment('12:30')], before.memory())
    after.from(NOON + 30 * MINUTE, 2)
    expect([...before.rings, ...after.rings]).toHaveLength(1)
  })

  test('does not ring for what a sleeping computer missed', () => {
    const one = phone([moment('12:30')])
    one.look(NOON)
    one.look(NOON + 40 * MINUTE)
    expect(one.rings).toEqual([])
  })

  test('is at most three a day', () => {
    const one = phone(['12:10', '12:40', '13:10', '13:40', '14:10'].map((time) => moment(time)))
    one.from(NOON, 3)
    expect(one.rings.map((ring) => ring.id)).toEqual(['moment 12:10', 'moment 12:40', 'moment 13:10'])
  })

  test('a clock set back a day rings nothing again, and rings again after a day of going on', () => {
    const one = phone([moment('12:30')])
    one.from(NOON, 1)
    const back = NOON - 24 * HOUR
    one.from(back, 23)
    expect(one.rings).toHaveLength(1)
    one.from(back + 23 * HOUR, 26)
    expect(one.rings.map((ring) => dayOf(ring.at))).toEqual(['2026-11-22', '2026-11-23'])
  })

  test('a clock that is set back again and again rings once', () => {
    const one = phone([moment('12:30')])
    for (let time = 0; time < 20; time++) one.from(NOON, 2)
    expect(one.rings).toHaveLength(1)
  })

  test('a clock that stood years ahead by mistake is believed a day after it was set right', () => {
    const one = phone([moment('12:30')])
    one.from(NOON + 5 * 365 * 24 * HOUR, 1)
    one.from(NOON, 49)
    expect(one.rings.filter((ring) => ring.at < NOON + 100 * HOUR).length).toBeGreaterThan(0)
  })

  test('the next look is never more than a minute away where there is such a moment', () => {
    expect(nextLook([moment('12:30')], NOON)).toBe(NOON + MINUTE)
    expect(nextLook([moment('12:00', { how: 'speaker' })], NOON)).toBeNull()
  })
})

/** Whatever happens to the clock, the program and the people: steps of minutes, jumps, restarts. */
const happenings = fc.array(
  fc.record({
    minutes: fc.integer({ min: 0, max: 3 }),
    jump: fc.oneof(
      { weight: 20, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: -3000, max: 3000 }) },
    ),
    isFree: fc.boolean(),
  }),
  { minLength: 50, maxLength: 400 },
)
const someMoments = fc
  .array(
    fc.record({
      minute: fc.integer({ min: 0, max: 1439 }),
      weekdays: fc.subarray([...EVERY_DAY], { minLength: 1 }),
      how: fc.constantFrom('handset', 'speaker'),
    }),
    { minLength: 1, maxLength: 20 },
  )
  .map((all) =>
    all.map(({ minute, weekdays, how }, index) => ({
      ...moment('00:00', { weekdays, how }),
      id: `moment ${index}` as MomentId,
      time: { type: 'clock', minute } as const,
    })),
  )
const quiet = { fromMin: 21 * 60, untilMin: 8 * 60 }

describe('whatever the clock does', () => {
  test('never in quiet hours, never when somebody is at the phone, never more than three on a date', () => {
    fc.assert(
      fc.property(someMoments, happenings, (moments, steps) => {
        const one = phone(moments)
        let at = NOON
        const busy = new Set<number>()
        for (const { minutes, jump, isFree } of steps) {
          at += (minutes + jump) * MINUTE
          if (!isFree) busy.add(at)
          const before = one.rings.length
          one.look(at, { isFree, isQuiet: isQuiet(quiet, at) })
          if (one.rings.length > before) {
            expect(isFree).toBe(true)
            expect(isQuiet(quiet, at)).toBe(false)
          }
        }
        const perDate = Map.groupBy(one.rings, (ring) => dayOf(ring.at))
        for (const rings of perDate.values()) expect(rings.length).toBeLessThanOrEqual(3)
      }),
      { numRuns: 150 },
    )
  })

  test('a moment rings once on a date, also when the clock is turned back within the day', () => {
    fc.assert(
      fc.property(someMoments, happenings, (moments, steps) => {
        const one = phone(moments)
        let at = NOON
        for (const { minutes, jump } of steps) {
          at += (minutes + Math.max(jump, -1400)) * MINUTE
          one.look(at)
        }
        const keys = one.rings.map((ring) => `${ring.id} ${dayOf(ring.at)}`)
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 150 },
    )
  })
})
