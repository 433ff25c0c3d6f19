import {
  adcConfig,
  AVRADC,
  AVREEPROM,
  AVRIOPort,
  AVRTimer,
  AVRUSART,
  avrInstruction,
  CPU,
  EEPROMMemoryBackend,
  portBConfig,
  portDConfig,
  timer0Config,
  timer1Config,
  PinState,
  usart0Config,
} from 'avr8js'
import type { OpenLink } from '../../../hardware/link/link.ts'
import type { ManualTimers } from '../../../hardware/simulator/manual-timers.ts'

const HERTZ = 16_000_000
const FLASH_OCTETS = 0x8000
/** The chip and our own time go forward in turns of this length. */
const TURN_MS = 1

/** A Nano that runs real machine code in our time, its serial port a link. Pins are those of port D. */
export type EmulatedNano = {
  readonly openLink: OpenLink
  setPin(pin: number, isHigh: boolean): void
  /** Whether the chip drives a pin high. */
  drives(pin: number): boolean
  /** Sets a pin at a moment from now on, in microseconds of the chip. */
  setPinLater(pin: number, isHigh: boolean, afterUs: number): void
  advance(durationMs: number): Promise<void>
  /** What the board's own memory keeps without power. */
  readonly eeprom: Uint8Array
}

export function createEmulatedNano(
  hex: string,
  timers: ManualTimers,
  eeprom = new Uint8Array(1024).fill(0xff),
): EmulatedNano {
  const cpu = new CPU(readHex(hex))
  // A part works by being made: it hooks itself into the chip.
  new AVRIOPort(cpu, portBConfig)
  const portD = new AVRIOPort(cpu, portDConfig)
  new AVRTimer(cpu, timer0Config)
  new AVRTimer(cpu, timer1Config)
  new AVRADC(cpu, adcConfig)
  const backend = new EEPROMMemoryBackend(eeprom.length)
  backend.memory.set(eeprom)
  new AVREEPROM(cpu, backend)
  const usart = new AVRUSART(cpu, usart0Config, HERTZ)
  const fromHost: number[] = []
  let toHost: number[] = []
  let receive: ((bytes: Uint8Array) => void) | undefined
  let stoppedAt = 0

  usart.onByteTransmit = (octet) => void toHost.push(octet)
  usart.onRxComplete = () => feed()
  const feed = (): void => {
    const octet = fromHost[0]
    if (octet !== undefined && usart.writeByte(octet) !== false) fromHost.shift()
  }

  return {
    eeprom: backend.memory,
    openLink: async (_path, events) => {
      receive = events.onBytes
      return {
        write(text) {
          fromHost.push(...Buffer.from(text, 'latin1'))
          return true
        },
        close() {
          receive = undefined
          return Promise.resolve()
        },
      }
    },
    drives: (pin) => portD.pinState(pin) === PinState.High,
    setPin: (pin, isHigh) => portD.setPin(pin, isHigh),
    setPinLater: (pin, isHigh, afterUs) =>
      void cpu.addClockEvent(() => portD.setPin(pin, isHigh), Math.round((afterUs * HERTZ) / 1_000_000)),
    async advance(durationMs) {
      for (let passed = 0; passed < durationMs; passed += TURN_MS) {
        stoppedAt += (TURN_MS * HERTZ) / 1000
        feed()
        while (cpu.cycles < stoppedAt) {
          avrInstruction(cpu)
          cpu.tick()
        }
        const octets = toHost
        toHost = []
        if (octets.length > 0) receive?.(Uint8Array.from(octets))
        await timers.advance(TURN_MS)
      }
    },
  }
}

/** The program memory of an Intel hex text. */
function readHex(hex: string): Uint16Array {
  const octets = new Uint8Array(FLASH_OCTETS)
  for (const record of hex.split('\n').filter((line) => line.startsWith(':') && line.slice(7, 9) === '00')) {
    const address = Number.parseInt(record.slice(3, 7), 16)
    const count = Number.parseInt(record.slice(1, 3), 16)
    for (let index = 0; index < count; index++)
      octets[address + index] = Number.parseInt(record.slice(9 + index * 2, 11 + index * 2), 16)
  }
  return new Uint16Array(octets.buffer)
}
