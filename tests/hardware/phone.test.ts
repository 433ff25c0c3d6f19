import { describe, expect, test } from 'vitest'
import { openMemoryDesk, shakeHands } from './support/memory-desk.ts'

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

  test('a phone plugged in again is connected within 2 s', async () => {
    await using desk = await openMemoryDesk()
    await shakeHands(desk)
    desk.cable.unplug()
    await desk.timers.advance(60_100)
    desk.news()
    desk.cable.replug()
    await desk.openDevice()
    await desk.timers.advance(1_400)
    desk.countFrom(0)
    await desk.say('HELLO', 'ksp=1', 'id=5F3A91C2', 'cap=h', 'up=2')
    await desk.say('ST', 't=9000', 'h=d', 'b=0')
    expect(desk.news()).toEqual(['connected down'])
  })

  test('a missing port is told once and tried for ever', async () => {
    await using desk = await openMemoryDesk({ source: { path: 'elsewhere' } })
    await desk.timers.advance(3_600_000)
    expect(desk.news()).toEqual(['trouble cannot-open'])
  })

  test('a phone with a bell is asked to ring, one without is left alone', async () => {
    for (const [capabilities, asked] of [
      ['h,d,b:1', ['BELL']],
      ['h,d,b:0', []],
      ['h,d', []],
    ] as const) {
      await using desk = await openMemoryDesk()
      await shakeHands(desk, capabilities)
      desk.phone.ring(4)
      await desk.timers.advance(0)
      expect(desk.verbs()).toEqual(asked)
    }
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
