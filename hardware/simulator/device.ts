import type { Timers } from '../timers.ts'
import { oneOf, toButtonMask, wholeNumber } from '../wire/field.ts'
import { readFrame, toLine, toSeqText, type Frame } from '../wire/frame.ts'
import { createLineSplitter, HOST_LINE_OCTETS } from '../wire/line-splitter.ts'
import type { PhoneModel } from './phone-model.ts'

/** The contacts of a telephone, which stay as they are when its power goes. */
export type Contacts = { hook: 'up' | 'down'; isWound: boolean; isPulseOpen: boolean; readonly buttons: Set<number> }

/** The electronics of a phone from one power-on to the next: speaks KSP/1 as a device. */
export type Device = {
  receive(bytes: Uint8Array): void
  /** Sends one line with the next number and its checksum. */
  send(verb: string, params: readonly string[]): void
  /** The device clock as the wire writes it, in microseconds. */
  stamp(): string
  /** Moves the device clock ahead, for edges that need not take their time. */
  skip(durationUs: number): void
  /** Counts a line that never leaves. */
  loseNext(): void
  /** Whether its bell is in the middle of its rings. */
  isRinging(): boolean
  /** The horn goes up: the bell stops by itself. */
  hushBell(): void
  /** A hung device neither sends nor answers. */
  hang(isHung: boolean): void
  switchOff(): void
}

export type DeviceNeeds = {
  readonly model: PhoneModel
  readonly contacts: Contacts
  readonly timers: Timers
  readonly write: (text: string) => void
  readonly onState: () => void
  readonly onCommand: (verb: string, fields: ReadonlyMap<string, string>) => void
}

const BEAT_MS = 1_000
/** Each ring lasts 1 s and 4 s follow. */
const RING_MS = 1_000
const RING_EVERY_MS = 5_000
const MOST_RINGS = 10

/** Boots a device: it says hello at once and beats every second until it is switched off. */
export function createDevice({ model, contacts, timers, write, onState, onCommand }: DeviceNeeds): Device {
  const splitter = createLineSplitter({ maxOctets: HOST_LINE_OCTETS })
  const bootedAt = timers.now()
  let aheadUs = 0
  let seq = 0
  let heardLines = 0
  let badLines = 0
  let isHung = false
  let isOff = false
  let lastCommand = ''
  let stopBeat: (() => void) | undefined
  let ringsUntil = 0

  const upMs = (): number => Math.floor(timers.now() - bootedAt)
  const stamp = (): string => String(Math.floor((timers.now() - bootedAt) * 1000 + aheadUs) % 2 ** 32)
  const levels = (): readonly string[] => [
    `h=${contacts.hook === 'up' ? 'u' : 'd'}`,
    `n=${contacts.isWound ? 'o' : 'r'}`,
    `p=${contacts.isPulseOpen ? 'o' : 'c'}`,
    `b=${toButtonMask(contacts.buttons)}`,
  ]

  function send(verb: string, params: readonly string[]): void {
    if (isHung || isOff) return
    write(toLine('@', seq, verb, params))
    seq = (seq + 1) & 0xff
  }
  const sayHello = (reset: string): void =>
    send('HELLO', [
      'ksp=1',
      `dev=${model.kind}`,
      'fw=1.0.0',
      `id=${model.id}`,
      `cap=${model.capabilities.join(',')}`,
      `rst=${reset}`,
      `up=${upMs()}`,
    ])
  const sayState = (): void => send('ST', [`t=${stamp()}`, ...levels(), `m=${model.reports}`])
  const answer = (frame: Frame, wrong?: 'verb' | 'arg' | 'nocap'): void =>
    wrong === undefined ? send('ACK', [toSeqText(frame.seq)]) : send('NAK', [toSeqText(frame.seq), `e=${wrong}`])

  function ring(rings: number | undefined): 'arg' | 'nocap' | undefined {
    if (!model.hasBell) return 'nocap'
    if (rings === undefined || rings > MOST_RINGS) return 'arg'
    ringsUntil = rings === 0 || contacts.hook === 'up' ? 0 : timers.now() + (rings - 1) * RING_EVERY_MS + RING_MS
    return undefined
  }

  function obey(frame: Frame): void {
    const command = `${frame.seq} ${frame.crc}`
    const isRepeat = command === lastCommand
    lastCommand = command
    if (!isRepeat) onCommand(frame.verb, frame.fields)
    switch (frame.verb) {
      case 'HELLO?':
        sayHello('unk')
        return answer(frame)
      case 'STATE?':
        answer(frame)
        sayState()
        return onState()
      case 'PING':
      case 'SAVE':
      case 'RESET':
        return answer(frame)
      case 'SET':
        return answer(
          frame,
          oneOf([...frame.fields.keys()][0], ['m', 'deb', 'idle', 'map', 'hb']) === undefined ? 'arg' : undefined,
        )
      case 'BELL':
        return answer(frame, isRepeat ? undefined : ring(wholeNumber(frame.fields.get('n'))))
      case 'LED':
        return answer(frame, 'nocap')
      default:
        return answer(frame, 'verb')
    }
  }

  function beat(): void {
    send('HB', [`t=${stamp()}`, `up=${upMs()}`, ...levels(), `rx=${heardLines}`, `bad=${badLines}`, 'ov=0'])
    stopBeat = timers.after(BEAT_MS, beat)
  }

  sayHello('por')
  stopBeat = timers.after(BEAT_MS, beat)
  return {
    receive(bytes) {
      for (const piece of splitter.push(bytes)) {
        const reading = piece.type === 'line' ? readFrame(piece.text) : undefined
        if (reading?.type !== 'frame' || reading.frame.direction !== '#') {
          badLines++
        } else if (!isHung && !isOff) {
          heardLines++
          obey(reading.frame)
        }
      }
    },
    send,
    stamp,
    skip(durationUs) {
      aheadUs += durationUs
    },
    isRinging: () => timers.now() < ringsUntil,
    hushBell() {
      ringsUntil = 0
    },
    loseNext() {
      seq = (seq + 1) & 0xff
    },
    hang(hung) {
      isHung = hung
    },
    switchOff() {
      isOff = true
      stopBeat?.()
    },
  }
}
