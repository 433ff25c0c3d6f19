import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PhoneEvent } from '../../../hardware/events.ts'
import { openPhone } from '../../../hardware/phone.ts'
import { createManualTimers } from '../../../hardware/simulator/manual-timers.ts'
import { toLine } from '../../../hardware/wire/frame.ts'
import { buildFirmware, type Firmware } from '../support/build-firmware.ts'
import { turnDial } from '../support/dial-trace.ts'
import { createEmulatedNano, type EmulatedNano } from '../support/emulated-nano.ts'
import { toWords } from '../support/memory-desk.ts'

/*
 * The shipped sketch, compiled by the real compiler, running on an emulated chip, talking to the shipped kiosk side.
 */

function hasCompiler(): boolean {
  try {
    execFileSync('avr-gcc', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
const isBuildable = hasCompiler() || process.env['CI'] !== undefined
if (!isBuildable) process.stderr.write('The firmware is not tested: install gcc-avr, avr-libc and arduino-core-avr.\n')

const HOOK = 2
const PULSE = 3
const OFF_NORMAL = 4
const BELL = 5

/** A telephone around the board: horn down, dial at rest. Contacts close to ground. */
function wire(nano: EmulatedNano): {
  lift(): void
  hangUp(): void
  dial(pulses: number, bounceMs?: readonly number[]): Promise<void>
} {
  nano.setPin(HOOK, true)
  nano.setPin(PULSE, false)
  nano.setPin(OFF_NORMAL, true)
  return {
    lift: () => nano.setPin(HOOK, false),
    hangUp: () => nano.setPin(HOOK, true),
    async dial(pulses, bounceMs = []) {
      const turn = turnDial({ pulses, pps: 10, breakPercent: 62, hasOffNormal: true, bounceMs, windMs: 100 })
      for (const { contact, level, tUs } of turn.edges)
        nano.setPinLater(
          contact === 'pulse' ? PULSE : OFF_NORMAL,
          contact === 'pulse' ? level === 1 : level === 0,
          tUs + 100,
        )
      await nano.advance(turn.endUs / 1000 + 60)
    },
  }
}

describe.skipIf(!isBuildable)('the firmware', () => {
  let directory = ''
  let firmware: Firmware
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'firmware-'))
    firmware = await buildFirmware(directory)
  }, 60_000)
  afterAll(() => rm(directory, { recursive: true, force: true }))

  test('compiles without a warning and fits the chip with room to spare', () => {
    expect(firmware.warnings).toBe('')
    expect(firmware.flashOctets).toBeLessThan(16_000)
    expect(firmware.ramOctets).toBeLessThan(1_400)
  })

  test('a lifted horn, a dialled 3 and 0 and the horn put down arrive as events', async () => {
    const timers = createManualTimers()
    const nano = createEmulatedNano(firmware.hex, timers)
    const phone = wire(nano)
    const events: PhoneEvent[] = []
    const kiosk = openPhone({
      source: { path: 'nano' },
      now: () => timers.now(),
      onEvent: (event) => void events.push(event),
      timers,
      openLink: nano.openLink,
    })
    await nano.advance(300)
    expect(events.map(toWords)).toEqual(['connected down'])
    expect(events[0]).toMatchObject({
      device: { kind: 'dial', reportsDial: true, id: expect.stringMatching(/^[0-9A-F]{8}$/) },
    })

    phone.lift()
    await nano.advance(100)
    await phone.dial(3)
    await phone.dial(10, [0.3, 0.4, 0.2, 0.3])
    phone.hangUp()
    await nano.advance(200)
    expect(events.slice(1).map(toWords)).toEqual([
      'horn up',
      'dial-moved',
      'digit 3',
      'dial-rested',
      'dial-moved',
      'digit 0',
      'dial-rested',
      'horn down',
    ])

    const closed = kiosk.close()
    await timers.advance(0)
    await closed
    expect(nano.eeprom.slice(0, 2)).toEqual(Uint8Array.from([0x31, 0x4b]))
  }, 60_000)

  test.for([
    ['raw', ['ED']],
    ['dec', ['DG']],
    ['both', ['ED', 'DG']],
  ] as const)('asked to report %s, a dialled 2 is told as such and not otherwise', async ([mode, verbs]) => {
    const nano = createEmulatedNano(firmware.hex, createManualTimers())
    const phone = wire(nano)
    let heard = ''
    const onBytes = (bytes: Uint8Array): void => void (heard += Buffer.from(bytes).toString('latin1'))
    const host = await nano.openLink('nano', { onBytes, onClosed: () => undefined })
    await nano.advance(300)
    host.write(toLine('#', 0, 'SET', [`m=${mode}`]))
    await nano.advance(100)
    heard = ''
    phone.lift()
    await phone.dial(2)
    await nano.advance(300)
    const told = heard.split('\n').map((line) => /^@.. ([A-Z]+)/.exec(line)?.[1])
    expect(['ED', 'DG'].filter((verb) => told.includes(verb))).toEqual(verbs)
    await host.close()
  })

  test('with a bell it rings 1 s of every 5, so many times, and falls silent when the horn goes up', async () => {
    const withBell = await buildFirmware(join(directory, 'bell'), ['-DDRAAISCHIJF_BELL=1'])
    const timers = createManualTimers()
    const nano = createEmulatedNano(withBell.hex, timers)
    const phone = wire(nano)
    const events: PhoneEvent[] = []
    const kiosk = openPhone({
      source: { path: 'nano' },
      now: () => timers.now(),
      onEvent: (event) => void events.push(event),
      timers,
      openLink: nano.openLink,
    })
    await nano.advance(300)
    expect(events[0]).toMatchObject({ type: 'connected', device: { hasBell: true } })
    const rings: boolean[] = []
    kiosk.ring(2)
    for (let half = 0; half < 13; half++) {
      await nano.advance(250)
      rings.push(nano.drives(BELL))
      await nano.advance(250)
    }
    const inHalves = (count: number, isOn: boolean): boolean[] => Array.from({ length: count }, () => isOn)
    expect(rings).toEqual([...inHalves(2, true), ...inHalves(8, false), ...inHalves(2, true), false])

    kiosk.ring(4)
    await nano.advance(300)
    expect(nano.drives(BELL)).toBe(true)
    phone.lift()
    await nano.advance(100)
    expect(nano.drives(BELL)).toBe(false)
    const closed = kiosk.close()
    await timers.advance(0)
    await closed
  }, 120_000)
})
