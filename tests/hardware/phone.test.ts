import { describe, expect, test } from 'vitest'
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

describe('shaking hands', () => {
  test('HELLO? goes out at once and every half second, then STATE?, then PING every 2 s', async () => {
    await using desk = await openMemoryDesk()
    await desk.timers.advance(1_600)
    expect(desk.verbs()).toEqual(['HELLO?', 'HELLO?', 'HELLO?', 'HELLO?'])
    await desk.say('HELLO', 'ksp=1', 'id=5F3A91C2', 'cap=h,d', 'up=1')
    await desk.say('ACK', '00')
    expect(desk.verbs()).toEqual(['STATE?'])
    expect(desk.news()).toEqual([])
    await desk.say('ST', 't=5', 'h=u', 'n=r', 'p=c', 'b=0', 'm=dec')
    await desk.say('ACK', '01')
    expect(desk.news()).toEqual(['connected up'])
    await desk.timers.advance(1_000)
    await desk.say('HB', 't=1000000', 'up=1000', 'h=u', 'n=r', 'p=c', 'b=0')
    await desk.timers.advance(999)
    expect(desk.verbs()).toEqual([])
    await desk.timers.advance(1)
    expect(desk.verbs()).toEqual(['PING'])
  })

  test('a missed heartbeat is asked after at once', async () => {
    await using desk = await openMemoryDesk()
    await shakeHands(desk)
    await desk.timers.advance(1_249)
    expect(desk.verbs()).toEqual([])
    await desk.timers.advance(1)
    expect(desk.verbs()).toEqual(['PING'])
  })

  test('a device that never tells its state is connected after a second, the horn unknown', async () => {
    await using desk = await openMemoryDesk()
    await desk.timers.advance(0)
    await desk.say('HELLO', 'ksp=1', 'id=5F3A91C2')
    await desk.timers.advance(999)
    expect(desk.news()).toEqual([])
    await desk.timers.advance(1)
    expect(desk.news()).toEqual(['connected unknown', 'trouble no-answer'])
  })

  test('what happens before the state is known is told after it', async () => {
    await using desk = await openMemoryDesk()
    await desk.timers.advance(0)
    await desk.say('HELLO', 'ksp=1', 'id=5F3A91C2', 'cap=h,d')
    await desk.say('DG', 't=5', 'd=4', 'n=4', 'q=ok')
    await desk.say('ST', 't=9', 'h=d', 'n=r', 'p=c', 'b=0', 'm=dec')
    expect(desk.news()).toEqual(['connected down', 'digit 4'])
  })

  test('a newer protocol is refused politely, once', async () => {
    await using desk = await openMemoryDesk()
    await desk.timers.advance(0)
    await desk.say('HELLO', 'ksp=2', 'id=5F3A91C2')
    await desk.say('HELLO', 'ksp=2', 'id=5F3A91C2')
    await desk.timers.advance(10_000)
    expect(desk.news()).toEqual(['trouble newer-protocol'])
    expect(desk.verbs()).toEqual(['HELLO?'])
  })

  test('buttons that are down already are no presses', async () => {
    await using desk = await openMemoryDesk()
    await desk.timers.advance(0)
    await desk.say('HELLO', 'ksp=1', 'id=5F3A91C2', 'cap=k:12')
    await desk.say('ST', 't=5', 'h=d', 'n=r', 'p=c', 'b=5', 'm=dec')
    await desk.say('HB', 't=9', 'up=9', 'h=d', 'n=r', 'p=c', 'b=5')
    await desk.say('BT', 't=10', 'b=2', 's=d')
    await desk.say('BT', 't=11', 'b=1', 's=u')
    expect(desk.news()).toEqual(['connected down', 'button 2 down', 'button 1 up'])
  })
})

describe('the horn', () => {
  test('HK is acted on at once, and said once', async () => {
    await using desk = await openMemoryDesk()
    await shakeHands(desk)
    await desk.say('HK', 't=2000000', 's=u')
    await desk.say('HB', 't=2000001', 'up=20', 'h=u', 'n=r', 'p=c', 'b=0')
    expect(desk.news()).toEqual(['horn up'])
    expect(desk.phone.status()).toMatchObject({ hook: 'up' })
  })

  test('raw edges count after 60 ms up and 150 ms down, a bump does not', async () => {
    await using desk = await openMemoryDesk()
    await shakeHands(desk, 'h,e')
    await desk.say('ED', 't=1100000', 'c=h', 'v=1')
    await desk.timers.advance(59)
    expect(desk.news()).toEqual([])
    await desk.timers.advance(1)
    expect(desk.news()).toEqual(['horn up'])
    await desk.say('ED', 't=1500000', 'c=h', 'v=0')
    await desk.timers.advance(140)
    await desk.say('ED', 't=1640000', 'c=h', 'v=1')
    await desk.timers.advance(500)
    expect(desk.news()).toEqual([])
    await desk.say('ED', 't=2500000', 'c=h', 'v=0')
    await desk.timers.advance(150)
    expect(desk.news()).toEqual(['horn down'])
  })

  test('a lost HK is healed by the next heartbeat', async () => {
    await using desk = await openMemoryDesk()
    await shakeHands(desk)
    desk.skip()
    await desk.say('HB', 't=2000000', 'up=20', 'h=u', 'n=r', 'p=c', 'b=0')
    expect(desk.news()).toEqual(['trouble lines-lost', 'horn up'])
    expect(desk.verbs()).toEqual(['STATE?'])
  })
})

describe('the dial', () => {
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
})

describe('a line that is not perfect', () => {
  test('a line sent twice counts once', async () => {
    await using desk = await openMemoryDesk()
    await shakeHands(desk, 'h,d', 'dec')
    await desk.say('DG', 't=2000000', 'd=4', 'n=4', 'q=ok')
    desk.countFrom(3)
    await desk.say('DG', 't=2000000', 'd=4', 'n=4', 'q=ok')
    expect(desk.news()).toEqual(['digit 4'])
  })

  test('many damaged lines are told as a cable problem', async () => {
    await using desk = await openMemoryDesk()
    await shakeHands(desk)
    for (let second = 1; second <= 11; second++) {
      await desk.write('@04 HK t=1 s=u*0000\n')
      await desk.say('HB', `t=${second * 1_000_000}`, `up=${second * 1000}`, 'h=d', 'n=r', 'p=c', 'b=0')
      await desk.timers.advance(1_000)
    }
    expect(desk.news()).toEqual(['trouble no-answer', 'trouble cable'])
  })

  test('a device that restarts goes on: its buttons are found, its horn is told if it moved', async () => {
    await using desk = await openMemoryDesk()
    await shakeHands(desk)
    desk.countFrom(0)
    await desk.say('HELLO', 'ksp=1', 'id=5F3A91C2', 'cap=h,p,n,e,d', 'up=2')
    expect(desk.verbs()).toEqual(['STATE?'])
    await desk.say('ST', 't=9000', 'h=u', 'n=r', 'p=c', 'b=2', 'm=both')
    expect(desk.news()).toEqual(['trouble device-restarted', 'horn up'])
  })

  test('3.5 s of silence end the connection, and it begins anew', async () => {
    await using desk = await openMemoryDesk()
    await shakeHands(desk)
    await desk.timers.advance(3_499)
    expect(desk.news()).toEqual(['trouble no-answer'])
    await desk.timers.advance(1)
    expect(desk.news()).toEqual(['disconnected silent'])
    expect(desk.phone.status()).toEqual({ type: 'searching' })
    desk.verbs()
    await desk.timers.advance(1_100)
    expect(desk.verbs()).toEqual(['HELLO?', 'HELLO?'])
    await shakeHands(desk)
    expect(desk.phone.status()).toMatchObject({ type: 'connected' })
  })

  test('a half line before the cable is pulled does not spoil the first line after', async () => {
    await using desk = await openMemoryDesk()
    await shakeHands(desk)
    await desk.write('@07 HK t=42')
    desk.cable.unplug()
    await desk.timers.advance(600)
    expect(desk.news()).toEqual(['disconnected unplugged'])
    desk.cable.replug()
    await desk.timers.advance(500)
    await desk.openDevice()
    await desk.timers.advance(500)
    expect(desk.verbs()).toContain('HELLO?')
    desk.countFrom(0)
    await desk.say('HELLO', 'ksp=1', 'id=5F3A91C2', 'cap=h', 'up=2')
    await desk.say('ST', 't=9000', 'h=u', 'b=0')
    expect(desk.news()).toEqual(['connected up'])
  })

  test('a missing port is told once and tried for ever', async () => {
    await using desk = await openMemoryDesk({ source: { path: 'elsewhere' } })
    await desk.timers.advance(3_600_000)
    expect(desk.news()).toEqual(['trouble cannot-open'])
  })

  test('closing waits until the port is given back', async () => {
    const desk = await openMemoryDesk()
    await shakeHands(desk)
    expect(desk.cable.isOpen('kiosk')).toBe(true)
    await Promise.all([desk.phone.close(), desk.phone.close()])
    expect(desk.cable.isOpen('kiosk')).toBe(false)
    expect(desk.news()).toEqual(['disconnected closed'])
  })
})
