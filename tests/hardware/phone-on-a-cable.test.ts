import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { PhoneEvent } from '../../hardware/events.ts'
import { openPhone, type Phone } from '../../hardware/phone.ts'
import { openSerialPair, type SerialPair } from '../../hardware/simulator/serial-pair.ts'
import {
  openSimulatedPhone,
  type SimulatedPhone,
  type SimulatedPhoneOptions,
} from '../../hardware/simulator/simulated-phone.ts'
import { createDiary, type Diary } from './support/diary.ts'

/*
 * Real serial ports, joined by a real cable (socat). Only the telephone is not real.
 */

type Desk = {
  readonly cable: SerialPair
  readonly phone: Phone
  readonly device: SimulatedPhone
  readonly diary: Diary
  [Symbol.asyncDispose](): Promise<void>
}

async function openDesk(model: Partial<SimulatedPhoneOptions> = {}): Promise<Desk> {
  const directory = await mkdtemp(join(tmpdir(), 'cable-'))
  const cable = await openSerialPair({ directory })
  const diary = createDiary()
  const phone = openPhone({ source: { path: cable.kioskPath }, now: Date.now, onEvent: diary.write })
  const device = openSimulatedPhone({ ...model, path: cable.devicePath })
  const desk: Desk = {
    cable,
    phone,
    device,
    diary,
    async [Symbol.asyncDispose]() {
      await phone.close()
      await device.stop()
      await cable.close()
      await rm(directory, { recursive: true })
    },
  }
  await diary.until('connected')
  return desk
}

const happened = (events: readonly PhoneEvent[]): readonly string[] =>
  events.map((event) =>
    event.type === 'digit'
      ? `digit ${event.digit}`
      : event.type === 'hook'
        ? event.hook
        : event.type === 'trouble'
          ? event.code
          : event.type,
  )

test('a lifted, dialled and hung up phone tells so in that order', async () => {
  await using desk = await openDesk()
  desk.device.lift()
  await desk.device.dial('3')
  await desk.device.dial('0')
  desk.device.hangUp()
  await desk.diary.until('hook', 2)
  expect(happened(desk.diary.events)).toEqual([
    'connected',
    'up',
    'dial-moved',
    'digit 3',
    'dial-rested',
    'dial-moved',
    'digit 0',
    'dial-rested',
    'down',
  ])
  expect(desk.diary.events[0]).toMatchObject({
    hook: 'down',
    device: { id: '5F3A91C2', path: desk.cable.kioskPath, reportsDial: true },
  })
})

test('a phone that only decodes, and one that only sends edges, dial as well', async () => {
  for (const reports of ['dec', 'raw'] as const) {
    await using desk = await openDesk({ reports })
    await desk.device.dial('7')
    await desk.diary.until('digit')
    expect(happened(desk.diary.events).filter((what) => what.startsWith('digit'))).toEqual(['digit 7'])
  }
})

test('a real dial at real speed is read', async () => {
  await using desk = await openDesk({ reports: 'raw' })
  await desk.device.dial('4', { speed: 10 })
  await desk.diary.until('dial-rested')
  expect(happened(desk.diary.events)).toEqual(['connected', 'dial-moved', 'digit 4', 'dial-rested'])
})

test('noise, half lines, damaged and unknown lines never become events', async () => {
  await using desk = await openDesk()
  desk.device.noise(new Uint8Array([0, 255, 85, 13, 10]))
  desk.device.noise('@04 HK t=42')
  desk.device.noise('@04 HK t=4210008 s=d*0127\n')
  desk.device.sendLine('WIGGLE', ['x=1'])
  desk.device.noise('@05 DG t=1 d=5 n=5 q=ok*0000\n')
  desk.device.lift()
  await desk.diary.until('hook')
  expect(happened(desk.diary.events)).toEqual(['connected', 'up'])
})

test('after a megabyte without a line end the next line is read', async () => {
  await using desk = await openDesk()
  for (let block = 0; block < 256; block++) {
    desk.device.noise('U'.repeat(4096))
    await new Promise((resolve) => setImmediate(resolve))
  }
  await expect
    .poll(
      () => {
        desk.device.noise('\n')
        desk.device.sendLine('HK', ['t=1', 's=u'])
        return happened(desk.diary.events).includes('up')
      },
      { timeout: 10_000 },
    )
    .toBe(true)
})

test('a phone pulled out in the middle of a number loses the number, and works again when plugged in', async () => {
  await using desk = await openDesk({ reports: 'raw' })
  const dialling = desk.device.dial('9', { speed: 10 })
  await desk.diary.until('dial-moved')
  await desk.cable.unplug()
  await desk.diary.until('disconnected')
  await dialling
  await desk.cable.replug()
  await desk.diary.until('connected', 2)
  await desk.device.dial('2')
  await desk.diary.until('digit')
  expect(happened(desk.diary.events).filter((what) => what !== 'dial-rested')).toEqual([
    'connected',
    'dial-moved',
    'disconnected',
    'connected',
    'dial-moved',
    'digit 2',
  ])
})

test('buttons held and a horn lifted while unplugged are found, not pressed', async () => {
  await using desk = await openDesk()
  await desk.cable.unplug()
  await desk.diary.until('disconnected')
  desk.device.lift()
  desk.device.pressButton(3)
  await desk.cable.replug()
  await desk.diary.until('connected', 2)
  expect(desk.phone.status()).toMatchObject({ type: 'connected', hook: 'up' })
  desk.device.releaseButton(3)
  await desk.diary.until('button')
  expect(desk.diary.events.slice(1).map((event) => event.type)).toEqual(['disconnected', 'connected', 'button'])
})

test('a phone that falls silent is gone, and back when it speaks', async () => {
  await using desk = await openDesk()
  desk.device.hang(true)
  await desk.diary.until('disconnected')
  expect(desk.diary.events.find((event) => event.type === 'disconnected')).toMatchObject({ reason: 'silent' })
  desk.device.hang(false)
  await desk.diary.until('connected', 2)
})

test('a phone that comes after the program is found', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'cable-'))
  const diary = createDiary()
  const phone = openPhone({ source: { path: join(directory, 'kiosk') }, now: Date.now, onEvent: diary.write })
  await diary.until('trouble')
  expect(happened(diary.events)).toEqual(['cannot-open'])
  const cable = await openSerialPair({ directory })
  const device = openSimulatedPhone({ path: cable.devicePath, hook: 'up' })
  await diary.until('connected')
  expect(phone.status()).toMatchObject({ type: 'connected', hook: 'up' })
  await phone.close()
  await device.stop()
  await cable.close()
  await rm(directory, { recursive: true })
  expect(diary.events.at(-1)).toMatchObject({ type: 'disconnected', reason: 'closed' })
})
