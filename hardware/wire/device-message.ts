import type { Digit } from '../events.ts'
import { hexNumber, oneOf, readButtons, wholeNumber } from './field.ts'
import type { Frame } from './frame.ts'

/** What a device tells about itself. `capabilities` maps a letter to its count ('' where it has none). */
export type Hello = {
  readonly type: 'hello'
  readonly ksp: number
  readonly kind: string
  readonly firmware: string
  readonly id: string
  readonly capabilities: ReadonlyMap<string, string>
  readonly reset: string
  readonly upMs: number | undefined
}

/** Levels as a device reports them whole, in ST and HB; `undefined` where it did not say. */
export type Levels = {
  readonly tUs: number | undefined
  readonly hook: 'up' | 'down' | undefined
  readonly offNormal: boolean | undefined
  readonly pulseOpen: boolean | undefined
  readonly buttons: ReadonlySet<number> | undefined
}

export type Contact = 'pulse' | 'off-normal' | 'bridge' | 'hook' | 'earth'

export type DialReport = {
  readonly type: 'dialled'
  readonly tUs: number | undefined
  readonly digit: Digit | undefined
  readonly pulses: number | undefined
  readonly quality: 'ok' | 'warn' | 'bad'
}

/** A device line with its meaning; `tUs` is the device's own clock in microseconds, it wraps at 2^32. */
export type DeviceMessage =
  | Hello
  | { readonly type: 'state'; readonly levels: Levels; readonly mode: 'raw' | 'dec' | 'both' | undefined }
  | {
      readonly type: 'beat'
      readonly levels: Levels
      readonly upMs: number | undefined
      readonly badLines: number | undefined
      readonly overflows: number | undefined
    }
  | { readonly type: 'hook'; readonly hook: 'up' | 'down' }
  | { readonly type: 'edge'; readonly tUs: number; readonly contact: Contact; readonly level: 0 | 1 }
  | DialReport
  | { readonly type: 'button'; readonly button: number; readonly down: boolean }
  | { readonly type: 'ack'; readonly seq: number }
  | { readonly type: 'nak'; readonly seq: number; readonly why: string }
  | { readonly type: 'log'; readonly text: string }
  | { readonly type: 'ignored'; readonly why: 'unknown-verb' | 'missing-field' | 'wrong-direction' }

const MISSING: DeviceMessage = { type: 'ignored', why: 'missing-field' }

const CONTACTS: Readonly<Record<'p' | 'n' | 'r' | 'h' | 'e', Contact>> = {
  p: 'pulse',
  n: 'off-normal',
  r: 'bridge',
  h: 'hook',
  e: 'earth',
}

/**
 * The meaning of a frame from the device. Unknown verbs and keys are ignored, so that newer devices work;
 * a known verb without what it needs is ignored as well and never half understood.
 */
export function readDeviceMessage(frame: Frame): DeviceMessage {
  if (frame.direction !== '@') return { type: 'ignored', why: 'wrong-direction' }
  const { fields } = frame
  switch (frame.verb) {
    case 'HELLO':
      return readHello(fields)
    case 'ST':
      return { type: 'state', levels: readLevels(fields), mode: oneOf(fields.get('m'), ['raw', 'dec', 'both']) }
    case 'HB':
      return {
        type: 'beat',
        levels: readLevels(fields),
        upMs: wholeNumber(fields.get('up')),
        badLines: wholeNumber(fields.get('bad')),
        overflows: wholeNumber(fields.get('ov')),
      }
    case 'HK': {
      const hook = readHook(fields.get('s'))
      return hook === undefined ? MISSING : { type: 'hook', hook }
    }
    case 'ED':
      return readEdge(fields)
    case 'DG':
      return readDialReport(fields)
    case 'BT': {
      const button = wholeNumber(fields.get('b'))
      const state = oneOf(fields.get('s'), ['d', 'u'])
      if (button === undefined || button < 1 || button > 64 || state === undefined) return MISSING
      return { type: 'button', button, down: state === 'd' }
    }
    case 'ACK':
    case 'NAK': {
      const seq = frame.token?.length === 2 ? hexNumber(frame.token) : undefined
      if (seq === undefined) return MISSING
      return frame.verb === 'ACK' ? { type: 'ack', seq } : { type: 'nak', seq, why: fields.get('e') ?? 'unknown' }
    }
    case 'LOG':
      return { type: 'log', text: fields.get('m') ?? '' }
    default:
      return { type: 'ignored', why: 'unknown-verb' }
  }
}

function readHello(fields: Frame['fields']): DeviceMessage {
  const ksp = wholeNumber(fields.get('ksp'))
  const id = fields.get('id')
  if (ksp === undefined || id === undefined || !/^[0-9A-Fa-f]{8,16}$/.test(id)) return MISSING
  const capabilities = new Map<string, string>()
  for (const item of (fields.get('cap') ?? '').split(',')) {
    const [letter, count] = item.split(':')
    if (letter !== undefined && letter !== '') capabilities.set(letter, count ?? '')
  }
  return {
    type: 'hello',
    ksp,
    kind: fields.get('dev') ?? 'unknown',
    firmware: fields.get('fw') ?? 'unknown',
    id: id.toUpperCase(),
    capabilities,
    reset: fields.get('rst') ?? 'unk',
    upMs: wholeNumber(fields.get('up')),
  }
}

function readLevels(fields: Frame['fields']): Levels {
  const offNormal = oneOf(fields.get('n'), ['r', 'o'])
  const pulse = oneOf(fields.get('p'), ['c', 'o'])
  return {
    tUs: wholeNumber(fields.get('t')),
    hook: readHook(fields.get('h')),
    offNormal: offNormal === undefined ? undefined : offNormal === 'o',
    pulseOpen: pulse === undefined ? undefined : pulse === 'o',
    buttons: readButtons(fields.get('b')),
  }
}

function readEdge(fields: Frame['fields']): DeviceMessage {
  const tUs = wholeNumber(fields.get('t'))
  const letter = oneOf(fields.get('c'), ['p', 'n', 'r', 'h', 'e'])
  const level = oneOf(fields.get('v'), ['0', '1'])
  if (tUs === undefined || letter === undefined || level === undefined) return MISSING
  return { type: 'edge', tUs, contact: CONTACTS[letter], level: level === '1' ? 1 : 0 }
}

function readDialReport(fields: Frame['fields']): DeviceMessage {
  const digit = oneOf(fields.get('d'), ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-'])
  const quality = oneOf(fields.get('q') ?? 'ok', ['ok', 'warn', 'bad'])
  if (digit === undefined || quality === undefined) return MISSING
  const isBad = digit === '-' || quality === 'bad'
  return {
    type: 'dialled',
    tUs: wholeNumber(fields.get('t')),
    digit: isBad ? undefined : digit,
    pulses: wholeNumber(fields.get('n')),
    quality: isBad ? 'bad' : quality,
  }
}

function readHook(value: string | undefined): 'up' | 'down' | undefined {
  if (value === 'u') return 'up'
  return value === 'd' ? 'down' : undefined
}
