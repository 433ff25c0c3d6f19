import { expect, test } from 'vitest'
import { openMemoryDesk, shakeHands, type MemoryDesk } from './support/memory-desk.ts'

/** ED lines of one number, 100 ms a pulse, from this device time on. */
async function edges(desk: MemoryDesk, pulses: number, startUs: number, { skipAt = -1 } = {}): Promise<number> {
  const lines: (readonly [string, number, number])[] = [['n', 1, startUs]]
  for (let pulse = 0; pulse < pulses; pulse++) {
    const openUs = startUs + 400_000 + pulse * 100_000
    lines.push(['p', 1, openUs], ['p', 0, openUs + 62_000])
  }
  const endUs = startUs + 460_000 + pulses * 100_000
  lines.push(['n', 0, endUs])
  for (const [index, [contact, level, tUs]] of lines.entries()) {
    if (index === skipAt) desk.skip()
    else await desk.say('ED', `t=${tUs}`, `c=${contact}`, `v=${level}`)
  }
  return endUs
}

test('a DG line is a digit before anything else happens', async () => {
  await using desk = await openMemoryDesk()
  await shakeHands(desk, 'h,d', 'dec')
  await desk.say('DG', 't=2000000', 'd=0', 'n=10', 'T=100', 'B=62', 'q=ok')
  expect(desk.events).toEqual([{ type: 'digit', digit: '0', at: 1_000_000 + desk.timers.now() }])
})

test('edges and DG together give one digit, and the rest after it', async () => {
  await using desk = await openMemoryDesk()
  await shakeHands(desk)
  const endUs = await edges(desk, 2, 2_000_000)
  await desk.say('DG', `t=${endUs}`, 'd=2', 'n=2', 'q=ok')
  expect(desk.news()).toEqual(['dial-moved', 'digit 2'])
  await desk.timers.advance(20)
  expect(desk.news()).toEqual(['dial-rested'])
})

test('edges alone give the digit when the dial has rested for 20 ms', async () => {
  await using desk = await openMemoryDesk()
  await shakeHands(desk, 'h,p,n,e', 'raw')
  await edges(desk, 9, 2_000_000)
  await desk.timers.advance(20)
  expect(desk.news()).toEqual(['dial-moved', 'digit 9', 'dial-rested'])
})

test('a lost DG is made up for from the edges', async () => {
  await using desk = await openMemoryDesk()
  await shakeHands(desk)
  await edges(desk, 3, 2_000_000)
  desk.skip()
  await desk.timers.advance(110)
  expect(desk.news()).toEqual(['dial-moved', 'digit 3', 'dial-rested'])
})

test('a DG that comes late is not a second digit', async () => {
  await using desk = await openMemoryDesk()
  await shakeHands(desk)
  const endUs = await edges(desk, 3, 2_000_000)
  await desk.timers.advance(300)
  await desk.say('DG', `t=${endUs}`, 'd=3', 'n=3', 'q=ok')
  expect(desk.news()).toEqual(['dial-moved', 'digit 3', 'dial-rested'])
})

test('where whole edges count otherwise than DG the edges are believed', async () => {
  await using desk = await openMemoryDesk()
  await shakeHands(desk)
  const endUs = await edges(desk, 7, 2_000_000)
  await desk.say('DG', `t=${endUs}`, 'd=6', 'n=6', 'q=ok')
  expect(desk.news()).toEqual(['dial-moved', 'digit 7', 'trouble dial-disagrees'])
})

test('idle pulses the device takes off itself are no disagreement', async () => {
  await using desk = await openMemoryDesk()
  await shakeHands(desk)
  const endUs = await edges(desk, 7, 2_000_000)
  await desk.say('DG', `t=${endUs}`, 'd=5', 'n=7', 'q=ok')
  expect(desk.news()).toEqual(['dial-moved', 'digit 5'])
})

test('with a line lost among the edges DG is believed', async () => {
  await using desk = await openMemoryDesk()
  await shakeHands(desk)
  const endUs = await edges(desk, 7, 2_000_000, { skipAt: 4 })
  await desk.say('DG', `t=${endUs}`, 'd=7', 'n=7', 'q=ok')
  expect(desk.news()).toEqual(['dial-moved', 'trouble lines-lost', 'digit 7'])
})

test('with a line lost and no DG the number is dropped: no song rather than a wrong one', async () => {
  await using desk = await openMemoryDesk()
  await shakeHands(desk, 'h,p,n,e', 'raw')
  await edges(desk, 7, 2_000_000, { skipAt: 4 })
  await desk.timers.advance(20)
  expect(desk.news()).toEqual(['dial-moved', 'trouble lines-lost', 'trouble digit-uncertain', 'dial-rested'])
})

test('a number the device calls bad is no digit', async () => {
  await using desk = await openMemoryDesk()
  await shakeHands(desk, 'h,d', 'dec')
  await desk.say('DG', 't=2000000', 'd=-', 'n=14', 'q=bad')
  expect(desk.news()).toEqual(['trouble digit-bad'])
})

test('a dial whose going to rest was lost rests with the next heartbeat', async () => {
  await using desk = await openMemoryDesk()
  await shakeHands(desk)
  await desk.say('ED', 't=2000000', 'c=n', 'v=1')
  await desk.timers.advance(10)
  await desk.say('HB', 't=3000000', 'up=30', 'h=d', 'n=r', 'p=c', 'b=0')
  expect(desk.news()).toEqual(['dial-moved', 'dial-rested'])
})
