import { expect, test } from 'vitest'
import type { SimulatedPhone } from '../../../hardware/simulator/simulated-phone.ts'
import { openSimulatedPhone } from '../../../hardware/simulator/simulated-phone.ts'
import { createTypedPhone } from '../../../hardware/simulator/typed-phone.ts'
import { openMemoryDesk } from '../support/memory-desk.ts'

/** A simulated phone at the device end of a desk, in the desk's own time. */
async function openTypedDesk() {
  const desk = await openMemoryDesk()
  desk.cable.unplug()
  desk.cable.replug()
  const phone: SimulatedPhone = openSimulatedPhone({
    path: 'device',
    openLink: desk.cable.openLink,
    timers: desk.timers,
  })
  const said: string[] = []
  let quits = 0
  const typed = createTypedPhone({ phone, say: (text) => void said.push(text), onQuit: () => void quits++ })
  await desk.timers.advance(1_000)
  desk.news()
  return { desk, typed, said, quits: () => quits }
}

test('keys become what a resident does, one after another', async () => {
  const { desk, typed } = await openTypedDesk()
  const done = typed.type('u30 b4wd')
  await desk.timers.advance(1_000)
  await done
  expect(desk.news().filter((what) => !what.startsWith('dial-'))).toEqual([
    'horn up',
    'digit 3',
    'digit 0',
    'button 4 down',
    'button 4 up',
    'horn down',
  ])
})

test('a key that does nothing says where help is', async () => {
  const { typed, said } = await openTypedDesk()
  await typed.type('y')
  expect(said).toEqual(['"y" does nothing, h shows what does'])
})

test('q quits once and nothing after it counts', async () => {
  const { desk, typed, quits } = await openTypedDesk()
  await typed.type('qqu')
  await desk.timers.advance(100)
  expect(quits()).toBe(1)
  expect(desk.news()).toEqual([])
})
