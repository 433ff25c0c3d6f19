import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newPresses, press, pressDeadline, tickPresses, type PressInput } from '../../hardware/press.ts'

const down = (control: string, at: number): PressInput => ({ control, down: true, at })
const up = (control: string, at: number): PressInput => ({ control, down: false, at })

function play(inputs: readonly PressInput[]) {
  let state = newPresses()
  const decisions = inputs.map((input) => {
    const [next, decision] = press(state, input)
    state = next
    return decision.type === 'ignored' ? decision.why : decision.type
  })
  return { state, decisions }
}

test('a press acts at once and a hold is still one press', () => {
  expect(play([down('1', 0), down('1', 500), down('1', 530), up('1', 4000)]).decisions).toEqual([
    'accepted',
    'held',
    'held',
    'released',
  ])
})

test('the same button counts again 700 ms after its release', () => {
  expect(play([down('1', 0), up('1', 100), down('1', 799), up('1', 800), down('1', 801)]).decisions).toEqual([
    'accepted',
    'released',
    'locked',
    'released',
    'accepted',
  ])
})

test('another button counts 300 ms after the release of the first', () => {
  expect(play([down('1', 0), up('1', 200), down('2', 499), up('2', 500)]).decisions[2]).toBe('locked')
  expect(play([down('1', 0), up('1', 200), down('2', 500)]).decisions[2]).toBe('accepted')
})

test('of a palm on three buttons the first wins', () => {
  expect(play([down('4', 0), down('5', 40), down('6', 149)]).decisions).toEqual([
    'accepted',
    'another-first',
    'another-first',
  ])
})

test('an arm that leans on one button does not silence the others', () => {
  expect(play([down('1', 0), down('2', 5000)]).decisions).toEqual(['accepted', 'accepted'])
})

test('held for more than 30 s a button is stuck until it is released', () => {
  const { state } = play([down('1', 0)])
  expect(pressDeadline(state)).toBe(30_000)
  expect(tickPresses(state, 29_999)[1]).toEqual([])
  const [stuck, names] = tickPresses(state, 30_000)
  expect(names).toEqual(['1'])
  expect(tickPresses(stuck, 60_000)[1]).toEqual([])
  expect(pressDeadline(stuck)).toBeNull()
  const [freed] = press(stuck, up('1', 61_000))
  expect(press(freed, down('1', 61_700))[1]).toEqual({ type: 'accepted' })
})

test('a repeating key that is never ticked becomes stuck once', () => {
  expect(play([down('a', 0), down('a', 30_000), down('a', 30_030)]).decisions).toEqual(['accepted', 'stuck', 'held'])
})

test('a tremor of any rhythm acts at most once in 700 ms', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ heldMs: fc.integer({ min: 20, max: 120 }), pauseMs: fc.integer({ min: 20, max: 330 }) }), {
        minLength: 2,
        maxLength: 40,
      }),
      (beats) => {
        let at = 0
        const inputs = beats.flatMap(({ heldMs, pauseMs }) => {
          const start = at
          at += heldMs + pauseMs
          return [down('1', start), up('1', start + heldMs)]
        })
        const { decisions } = play(inputs)
        const accepted = inputs.filter((_, index) => decisions[index] === 'accepted').map((input) => input.at)
        for (const [index, moment] of accepted.slice(1).entries())
          expect(moment - (accepted[index] ?? 0)).toBeGreaterThanOrEqual(700)
        expect(accepted[0]).toBe(0)
      },
    ),
  )
})
