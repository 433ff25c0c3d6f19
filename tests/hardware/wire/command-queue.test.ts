import { expect, test } from 'vitest'
import {
  NO_COMMANDS,
  stepCommands,
  type CommandEffect,
  type CommandInput,
} from '../../../hardware/wire/command-queue.ts'

function play(inputs: readonly CommandInput[]): readonly CommandEffect[] {
  let queue = NO_COMMANDS
  return inputs.flatMap((input) => {
    const [next, effects] = stepCommands(queue, input)
    queue = next
    return [...effects]
  })
}
const written = (effects: readonly CommandEffect[]) =>
  effects.flatMap((effect) => (effect.type === 'write' ? [effect.line.slice(0, -6)] : [`! ${effect.type}`]))
const ping = (at: number): CommandInput => ({ type: 'order', command: { type: 'ping' }, at })
const tick = (at: number): CommandInput => ({ type: 'tick', at })

test('an unanswered command is sent four times with the same number, then given up', () => {
  expect(written(play([ping(0), tick(249), tick(250), tick(500), tick(750), tick(1000), tick(5000)]))).toEqual([
    '#00 PING',
    '#00 PING',
    '#00 PING',
    '#00 PING',
    '! unanswered',
  ])
})

test('the next command goes out when the one before it is answered', () => {
  const lamp = { type: 'lamp', lamp: 3, mode: 'pulse', brightness: 200 } as const
  const effects = play([
    ping(0),
    { type: 'order', command: lamp, at: 10 },
    { type: 'answer', seq: 7, at: 15 },
    { type: 'answer', seq: 0, at: 20 },
  ])
  expect(written(effects)).toEqual(['#00 PING', '#01 LED b=3 m=pulse v=200'])
})

test('HELLO? goes on every half second with the same number until somebody answers', () => {
  const hello: CommandInput = { type: 'order', command: { type: 'hello' }, at: 0 }
  expect(written(play([hello, ...Array.from({ length: 20 }, (_, index) => tick((index + 1) * 500))]))).toEqual(
    Array.from({ length: 21 }, () => '#00 HELLO?'),
  )
})

test('no more than sixteen commands wait', () => {
  const orders = Array.from({ length: 20 }, (_, rings): CommandInput => ({
    type: 'order',
    command: { type: 'bell', rings },
    at: 0,
  }))
  expect(written(play(orders)).filter((line) => line === '! refused')).toHaveLength(3)
})
